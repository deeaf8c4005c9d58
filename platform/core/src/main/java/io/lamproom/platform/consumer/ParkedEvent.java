package io.lamproom.platform.consumer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Where a parked event came from and why it is there; never what it says.
 *
 * @param eventType null where the record is not an event
 * @param error class of the failure
 * @param attempts how often it was tried
 */
public record ParkedEvent(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String eventType,
        String error,
        Instant parkedAt,
        int attempts) {

    static final String COLUMNS = "id, consumer, topic, partition, \"offset\", event_type, error, parked_at, attempts";

    static ParkedEvent from(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("event_type"),
                row.getString("error"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
