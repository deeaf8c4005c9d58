/** What a service is measured against: the same question without tokens, reach, entities and versions. */
package io.lamproom.benchmarks.peer;
