/** What tests of all modules share: real PostgreSQL and Kafka, tokens, and checks that hold for every service. */
package io.lamproom.testing;
