package io.lamproom.platform.consumer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** Where a consumer goes on, kept beside what it has applied. */
final class OffsetStore {

    /** From an offset to the next one. */
    record Step(long from, long to) {}

    private final DataSource database;
    private final String table;
    private final String consumer;

    OffsetStore(DataSource database, String schema, String consumer) {
        if (!schema.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a schema: " + schema);
        }
        this.database = database;
        this.table = schema + ".consumer_offset";
        this.consumer = consumer;
    }

    /** Gives every partition of a topic its row, so that a topic of which some are not read yet is not taken for read. */
    void prepare(String topic, int partitions) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into %s (consumer, topic, partition, next)
                        select ?, ?, number, 0 from generate_series(0, ?) as number
                        on conflict do nothing""".formatted(table))) {
            statement.setString(1, consumer);
            statement.setString(2, topic);
            statement.setInt(3, partitions - 1);
            statement.executeUpdate();
        }
    }

    Map<TopicPartition, Long> read(Collection<TopicPartition> partitions) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select o.topic, o.partition, o.next
                        from unnest(?, ?) as asked (topic, partition)
                        join %s o using (topic, partition)
                        where o.consumer = ?""".formatted(table))) {
            List<TopicPartition> asked = List.copyOf(partitions);
            statement.setArray(1, array(connection, "text", asked, TopicPartition::topic));
            statement.setArray(2, array(connection, "int", asked, TopicPartition::partition));
            statement.setString(3, consumer);
            Map<TopicPartition, Long> offsets = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    offsets.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
            }
            return offsets;
        }
    }

    /**
     * Joins the transaction.
     *
     * @return partitions whose row is not where this owner left it: another one has taken them over, or the database was
     *     set back
     */
    Set<TopicPartition> advance(Map<TopicPartition, Step> steps) throws SQLException {
        return missed("""
                update %s o set next = s.given
                from unnest(?, ?, ?, ?) as s (topic, partition, expected, given)
                where o.consumer = ? and o.topic = s.topic and o.partition = s.partition and o.next = s.expected
                returning o.topic, o.partition""", steps);
    }

    /**
     * Notes that the consumer is at the end of the partitions, now.
     *
     * @return partitions whose row is not where this owner left it
     */
    Set<TopicPartition> seenAtEnd(Map<TopicPartition, Long> next) throws SQLException {
        Map<TopicPartition, Step> steps = new HashMap<>();
        next.forEach((partition, offset) -> steps.put(partition, new Step(offset, offset)));
        return missed("""
                update %s o set at_end_at = clock_timestamp()
                from unnest(?, ?, ?, ?) as s (topic, partition, expected, given)
                where o.consumer = ? and o.topic = s.topic and o.partition = s.partition and o.next = s.expected
                returning o.topic, o.partition""", steps);
    }

    private Set<TopicPartition> missed(String sql, Map<TopicPartition, Step> steps) throws SQLException {
        Set<TopicPartition> missed = new HashSet<>(steps.keySet());
        if (steps.isEmpty()) {
            return missed;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.formatted(table))) {
            List<Map.Entry<TopicPartition, Step>> entries = List.copyOf(steps.entrySet());
            statement.setArray(
                    1,
                    array(connection, "text", entries, entry -> entry.getKey().topic()));
            statement.setArray(
                    2, array(connection, "int", entries, entry -> entry.getKey().partition()));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "bigint",
                            entries,
                            entry -> entry.getValue().from()));
            statement.setArray(
                    4,
                    array(
                            connection,
                            "bigint",
                            entries,
                            entry -> entry.getValue().to()));
            statement.setString(5, consumer);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    missed.remove(new TopicPartition(row.getString(1), row.getInt(2)));
                }
            }
            return missed;
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> of, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, of.stream().map(value).toArray());
    }
}
