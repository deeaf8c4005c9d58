package io.lamproom.gateway.projection;

import com.fasterxml.jackson.core.JacksonException;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.time.BusinessClock;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
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
 * Makes the facts of a kind and their figures anew from the topic's beginning, in tables beside those in use, and then
 * changes places with them: the consumer goes on from where the rebuild has read.
 */
@ApplicationScoped
public class FactRebuild {

    /** Told how far the rebuild is; may throw to end it. */
    public interface Progress {
        void at(long done, long total);
    }

    private static final Logger LOG = Logger.getLogger(FactRebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int CHUNK = 1 << 16;

    private static final String SCHEMA = "projection_rebuild";
    private static final String LOAD = SCHEMA + ".load";

    private final Map<String, Object> broker;
    private final EventSettings events;
    private final BusinessClock clock;

    FactRebuild(
            @Identifier("default-kafka-broker") Map<String, Object> broker, EventSettings events, BusinessClock clock) {
        this.broker = broker;
        this.events = events;
        this.clock = clock;
    }

    /** @param connection the rebuild's own, in auto-commit mode, with no limit on how long a statement takes */
    public void run(FactKind<?> kind, Connection connection, Progress progress) throws SQLException {
        call(connection, "start_rebuild", kind.stem());
        Map<TopicPartition, Long> read = load(kind, connection, progress);
        Query.update(connection, """
                insert into %s (%s)
                select distinct on (id) %2$s from %s order by id, version desc
                """.formatted(kind.table(SCHEMA), String.join(", ", kind.columnNames()), LOAD));
        if (kind.daySums().isPresent()) {
            Query.update(
                    connection,
                    "insert into " + kind.dayTable(SCHEMA)
                            + " (node_id, business_date, metric, mine_id, node_kind, value) "
                            + kind.sums().of(kind.sums().alike(kind.table(SCHEMA))));
        }
        call(connection, "index_rebuild", kind.stem());
        changePlaces(kind, connection, read);
    }

    private Map<TopicPartition, Long> load(FactKind<?> kind, Connection connection, Progress progress)
            throws SQLException {
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
                    .copyIn("copy " + LOAD + " (" + String.join(", ", kind.columnNames()) + ") from stdin");
            try {
                StringBuilder lines = new StringBuilder(CHUNK * 2);
                while (partitions.stream().anyMatch(each -> kafka.position(each) < ends.get(each))) {
                    ConsumerRecords<byte[], byte[]> records = kafka.poll(POLL);
                    records.forEach(record -> values(kind, record).ifPresent(values -> CopyLine.append(values, lines)));
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
    private <S> Optional<List<Object>> values(FactKind<S> kind, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            EventEnvelope envelope = EventJson.MAPPER.readValue(record.value(), EventEnvelope.class);
            if (!envelope.aggregateType().equals(kind.type())) {
                return Optional.empty();
            }
            S state = EventJson.MAPPER.treeToValue(envelope.data(), kind.stateType());
            return Optional.of(kind.values(new Received<>(envelope, state), clock.zone()));
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

    private static void changePlaces(FactKind<?> kind, Connection connection, Map<TopicPartition, Long> read)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            // as a batch does it: offsets first. One under way is let finish; a later one applies its events again.
            Query.list(
                    connection,
                    "select partition from projection.consumer_offset where consumer = ? for update",
                    row -> row.getInt(1),
                    FactProjection.CONSUMER);
            call(connection, "finish_rebuild");
            for (Map.Entry<TopicPartition, Long> next : read.entrySet()) {
                // never forward: what lies between is new to the other kinds that this consumer keeps
                Query.update(
                        connection,
                        """
                        update projection.consumer_offset set next = ?, at_end_at = null
                        where consumer = ? and topic = ? and partition = ? and next > ?
                        """,
                        next.getValue(),
                        FactProjection.CONSUMER,
                        next.getKey().topic(),
                        next.getKey().partition(),
                        next.getValue());
            }
            BranchRevisions.raiseAll(connection, kind);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void call(Connection connection, String step, Object... of) throws SQLException {
        Query.list(connection, "select projection." + step + (of.length == 0 ? "()" : "(?)"), row -> null, of);
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
