/** What every record of this service is made of: steps that a person or program took, and the shift they belong to. */
package io.lamproom.conduct.step;
