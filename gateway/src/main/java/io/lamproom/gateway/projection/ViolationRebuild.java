package io.lamproom.gateway.projection;

import com.fasterxml.jackson.core.JacksonException;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Topic;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Makes the violations' facts and figures anew from the topic's beginning, in tables beside those in use, and then
 * changes places with them: the consumer goes on from where the rebuild has read.
 */
@ApplicationScoped
public class ViolationRebuild {

    /** Name of the projection, as ops call it. */
    public static final String NAME = "violations";

    /** Told how far the rebuild is; may throw to end it. */
    public interface Progress {
        void at(long done, long total);
    }

    private static final Logger LOG = Logger.getLogger(ViolationRebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int CHUNK = 1 << 16;

    private final Map<String, Object> broker;
    private final EventSettings events;

    ViolationRebuild(@Identifier("default-kafka-broker") Map<String, Object> broker, EventSettings events) {
        this.broker = broker;
        this.events = events;
    }

    /** @param connection the rebuild's own, in auto-commit mode, with no limit on how long a statement takes */
    public void run(Connection connection, Progress progress) throws SQLException {
        call(connection, "start_violation_rebuild");
        Map<TopicPartition, Long> read = load(connection, progress);
        Query.update(connection, """
                insert into projection_rebuild.fact_violation (%1$s)
                select distinct on (id) %1$s from projection_rebuild.violation_load order by id, version desc
                """.formatted(ViolationFact.COLUMNS));
        Query.update(
                connection,
                "insert into projection_rebuild.violation_day (node_id, business_date, metric, mine_id, node_kind,"
                        + " value) "
                        + ViolationFigures.of(ViolationFigures.alike("projection_rebuild")));
        call(connection, "index_violation_rebuild");
        changePlaces(connection, read);
    }

    private Map<TopicPartition, Long> load(Connection connection, Progress progress) throws SQLException {
        try (KafkaConsumer<byte[], byte[]> kafka =
                new KafkaConsumer<>(config(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            String topic = events.topic(Topic.CONDUCT);
            List<TopicPartition> partitions = kafka.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
            long first = sum(kafka.beginningOffsets(partitions).values());
            long total = sum(ends.values()) - first;
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy projection_rebuild.violation_load (" + ViolationFact.COLUMNS + ") from stdin");
            try {
                StringBuilder lines = new StringBuilder(CHUNK * 2);
                while (partitions.stream().anyMatch(each -> kafka.position(each) < ends.get(each))) {
                    ConsumerRecords<byte[], byte[]> records = kafka.poll(POLL);
                    records.forEach(record -> fact(record).ifPresent(fact -> fact.copyTo(lines)));
                    if (lines.length() > CHUNK) {
                        write(lines, copy);
                    }
                    // by offsets, of which transactions take some
                    long read = partitions.stream().mapToLong(kafka::position).sum();
                    progress.at(Math.min(read - first, total), total);
                }
                write(lines, copy);
                copy.endCopy();
                Map<TopicPartition, Long> next = new HashMap<>();
                partitions.forEach(each -> next.put(each, kafka.position(each)));
                return next;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }

    /** What cannot be read is parked by the consumer; it is no fact here either. */
    private static Optional<ViolationFact> fact(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            EventEnvelope envelope = EventJson.MAPPER.readValue(record.value(), EventEnvelope.class);
            if (!envelope.aggregateType().equals("violation")) {
                return Optional.empty();
            }
            ViolationState state = EventJson.MAPPER.treeToValue(envelope.data(), ViolationState.class);
            return Optional.of(ViolationFact.from(new Received<>(envelope, state)));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.debugf("Passed over: %s at %d of partition %d", e.getClass(), record.offset(), record.partition());
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(StringBuilder lines, CopyIn copy) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static void changePlaces(Connection connection, Map<TopicPartition, Long> read) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // as a batch does it: offsets first. One under way is let finish, a later one finds its offset moved.
            Query.list(
                    connection,
                    "select partition from projection.consumer_offset where consumer = ? for update",
                    row -> row.getInt(1),
                    ViolationProjection.CONSUMER);
            call(connection, "finish_violation_rebuild");
            for (Map.Entry<TopicPartition, Long> next : read.entrySet()) {
                Query.update(
                        connection,
                        """
                        insert into projection.consumer_offset (consumer, topic, partition, next) values (?, ?, ?, ?)
                        on conflict (consumer, topic, partition) do update set next = excluded.next, at_end_at = null
                        """,
                        ViolationProjection.CONSUMER,
                        next.getKey().topic(),
                        next.getKey().partition(),
                        next.getValue());
            }
            BranchRevisions.raiseAll(connection);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void call(Connection connection, String step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select projection." + step + "()");
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(broker);
        config.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG));
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10_000);
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1 << 16);
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 << 20);
        return config;
    }

    private static long sum(Collection<Long> offsets) {
        return offsets.stream().mapToLong(Long::longValue).sum();
    }
}
