package io.lamproom.benchmarks;

import io.lamproom.local.stack.Service;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * P6: how fast a running service drains a full outbox, beside a bare producer (acks=all) that sends the same payloads to
 * a topic of the same partitions.
 */
final class DrainOutbox {

    private static final Service SERVICE = Service.TRAINING;
    private static final String TOPIC = "benchmark.drain";
    private static final int PARTITIONS = 12;
    private static final int KEYS = 10_000;

    private final String broker;
    private final int events;
    private final int bytes;

    private DrainOutbox(Bench bench) {
        this.broker = bench.stack().environment(SERVICE).get("KAFKA_BOOTSTRAP_SERVERS");
        this.events = bench.number("events", 50_000);
        this.bytes = bench.number("bytes", 1_000);
    }

    static void run(Bench bench) throws Exception {
        int rounds = bench.number("rounds", 5);
        DrainOutbox drain = new DrainOutbox(bench);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", drain.broker));
                Connection database = bench.admin(SERVICE.database())) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(Set.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            try {
                System.out.println(
                        "| round | relay, events/s | bare producer, events/s | ratio |\n|---|---:|---:|---:|");
                for (int round = 1; round <= rounds; round++) {
                    double relay = drain.relay(database);
                    double bare = drain.bare();
                    System.out.printf("| %d | %,.0f | %,.0f | %.2f |%n", round, relay, bare, relay / bare);
                }
                System.out.println("\ngoal: 0.5, once both are warm");
            } finally {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
        }
    }

    /** From the commit of the events until the last one is deleted. */
    private double relay(Connection database) throws Exception {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into platform.outbox_event (event_id, topic, message_key, aggregate_version, type, payload)
                select gen_random_uuid(), ?, 'key-' || i %% %d, i, 'benchmark', rpad(i::text, ?, 'x')
                from generate_series(1, ?) as i""".formatted(KEYS))) {
            insert.setString(1, TOPIC);
            insert.setInt(2, bytes);
            insert.setInt(3, events);
            insert.executeUpdate();
        }
        long start = System.nanoTime();
        long last = number(database, "select max(position) from platform.outbox_event where topic = ?", TOPIC);
        while (number(database, "select count(*) from platform.outbox_event where position = ?", last) > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return rate(start);
    }

    private static long number(Connection database, String sql, Object argument) throws Exception {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private double bare() {
        byte[] payload = "x".repeat(bytes).getBytes(StandardCharsets.UTF_8);
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long start = System.nanoTime();
            for (int i = 0; i < events; i++) {
                producer.send(
                        new ProducerRecord<>(TOPIC, ("key-" + i % KEYS).getBytes(StandardCharsets.UTF_8), payload));
            }
            producer.flush();
            return rate(start);
        }
    }

    private double rate(long start) {
        return events / ((System.nanoTime() - start) / 1e9);
    }
}
