package io.lamproom.platform.consumer;

import io.lamproom.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Events that could not be applied, each kept with where it came from until it can be. All methods join the transaction. */
@Singleton
class ParkedEvents {

    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    /** A record that comes again (a topic read anew) is parked once. */
    void park(String consumer, ConsumerRecord<byte[], byte[]> record, String type, String error) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into platform.parked_event (
                            id, consumer, topic, partition, "offset", message_key, event_type, error, payload, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (consumer, topic, partition, "offset") do update
                        set error = excluded.error, attempts = parked_event.attempts + 1""")) {
            statement.setObject(1, Ids.next());
            statement.setString(2, consumer);
            statement.setString(3, record.topic());
            statement.setInt(4, record.partition());
            statement.setLong(5, record.offset());
            statement.setString(6, record.key() == null ? null : text(record.key()));
            statement.setString(7, type);
            statement.setString(8, error);
            statement.setBytes(9, record.value() == null ? new byte[0] : record.value());
            statement.setObject(10, Instant.ofEpochMilli(record.timestamp()).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** A key may be anything; PostgreSQL's text takes all but zero. */
    private static String text(byte[] key) {
        return new String(key, StandardCharsets.UTF_8).replace("\0", "");
    }

    /** Removes what is parked of aggregates that were erased. */
    void erase(Set<String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from platform.parked_event where message_key = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        }
    }

    long count(String consumer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from platform.parked_event where consumer = ?")) {
            statement.setString(1, consumer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<ParkedEvent> views(List<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select " + ParkedEvent.COLUMNS + " from platform.parked_event where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            List<ParkedEvent> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(ParkedEvent.from(row));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot read parked events", e);
        }
    }

    /** A parked record, locked against a second replay at the same time. */
    record Parked(String consumer, int attempts, ConsumerRecord<byte[], byte[]> record) {}

    Optional<Parked> lock(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select consumer, attempts, topic, partition, "offset", message_key, payload, recorded_at
                        from platform.parked_event where id = ? for update""")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Parked(row.getString("consumer"), row.getInt("attempts"), record(row)))
                        : Optional.empty();
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(ResultSet row) throws SQLException {
        String key = row.getString("message_key");
        byte[] payload = row.getBytes("payload");
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                payload.length,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                payload,
                new RecordHeaders(),
                Optional.empty());
    }

    void remove(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from platform.parked_event where id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    void failedAgain(UUID id, String error) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update platform.parked_event set error = ?, attempts = attempts + 1 where id = ?")) {
            statement.setString(1, error);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }
}
