/** PostgreSQL and Kafka as processes of their own, out of Maven artifacts: for tests and for the local stack. */
package io.lamproom.backing;
