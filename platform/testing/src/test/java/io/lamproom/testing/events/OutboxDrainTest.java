package io.lamproom.testing.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lamproom.backing.BackingHome;
import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.Ports;
import io.lamproom.platform.database.OwnConnections;
import io.lamproom.platform.events.OutboxDrain;
import io.lamproom.platform.events.OutboxDrain.Pass;
import io.lamproom.platform.events.OutboxDrain.Probe;
import io.lamproom.platform.events.RelaySettings;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.TopicReader;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relay's work, one pass at a time, with a real database and broker. */
class OutboxDrainTest {

    private static Map<String, String> stack;
    private static OwnConnections connections;
    private static Connection database;

    private final List<OutboxDrain> drains = new ArrayList<>();
    private final String transactionalId = "relay-" + UUID.randomUUID();
    private String bootstrapServers;
    private String topic;
    private String takeOverAfter = "0s";

    @BeforeAll
    static void migrate() throws SQLException {
        stack = new LamproomResource().start();
        Flyway.configure()
                .dataSource(
                        stack.get("lamproom.db.url"),
                        stack.get("lamproom.db.owner-user"),
                        stack.get("lamproom.db.owner-password"))
                .schemas("public", "platform")
                .createSchemas(true)
                .locations("db/platform")
                .placeholders(Map.of(
                        "serviceRole",
                        stack.get("lamproom.db.service-user"),
                        "retentionRole",
                        stack.get("lamproom.db.retention-user")))
                .load()
                .migrate();
        connections = new OwnConnections(
                stack.get("lamproom.db.url"),
                stack.get("lamproom.db.service-user"),
                stack.get("lamproom.db.service-password"),
                stack.get("lamproom.db.retention-user"),
                Optional.empty());
        database = connections.open("test", Duration.ofMinutes(1));
    }

    @AfterAll
    static void closeDatabase() throws SQLException {
        database.close();
    }

    @BeforeEach
    void startWithNothing() throws Exception {
        bootstrapServers = stack.get("kafka.bootstrap.servers");
        topic = "drain-" + UUID.randomUUID();
        createTopic();
        try (Statement statement = database.createStatement()) {
            statement.execute("delete from platform.outbox_event");
            statement.execute("update platform.relay_leader set instance = null");
        }
    }

    @AfterEach
    void close() {
        drains.forEach(OutboxDrain::close);
    }

    @Test
    void eventsArriveOnceAndInTheOrderOfEachKey() throws Exception {
        OutboxDrain drain = drain(Probe.NONE);
        for (int version = 1; version <= 300; version++) {
            for (String key : List.of("a", "b", "c", "d")) {
                append(key, version);
            }
        }

        assertThat(drain.pass()).isEqualTo(Pass.TOOK_OVER);
        assertThat(drain.pass()).isEqualTo(Pass.SENT_FULL_BATCH);
        assertThat(drain.pass()).as("a batch of twice the size").isEqualTo(Pass.SENT_ALL);
        assertThat(drain.pass()).isEqualTo(Pass.NOTHING_TO_DO);

        for (String key : List.of("a", "b", "c", "d")) {
            assertThat(versionsOf(key)).hasSize(300).isSorted().doesNotHaveDuplicates();
        }
        assertThat(pending()).isZero();
        assertThat(drain.sent()).isEqualTo(1200);
    }

    @Test
    void aRecordCarriesItsContentTypeAndTrace() throws Exception {
        append("a", 1);
        drainAll(drain(Probe.NONE));

        ConsumerRecord<String, String> record =
                TopicReader.readAll(bootstrapServers, topic).getFirst();
        assertThat(record.key()).isEqualTo("a");
        assertThat(header(record, "content-type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(header(record, "traceparent")).isEqualTo("00-1");
    }

    @Test
    void whatWasSentButNotDeletedIsSentAgain() throws Exception {
        append("a", 1);
        append("a", 2);
        OutboxDrain killed = drain(new Probe() {
            @Override
            public void afterBrokerCommit() {
                throw new IllegalStateException("killed");
            }
        });
        killed.pass();
        assertThatThrownBy(killed::pass).hasMessage("killed");
        assertThat(pending()).isEqualTo(2);

        append("a", 3);
        drainAll(drain(Probe.NONE));

        assertThat(versionsOf("a")).containsExactly(1L, 2L, 1L, 2L, 3L);
        assertThat(pending()).isZero();
    }

    @Test
    void whatTheBrokerDidNotCommitIsNotSeen() throws Exception {
        append("a", 1);
        OutboxDrain failing = drain(new Probe() {
            @Override
            public void beforeBrokerCommit() {
                throw new IllegalStateException("killed");
            }
        });
        failing.pass();
        assertThatThrownBy(failing::pass).hasMessage("killed");

        drainAll(drain(Probe.NONE));

        assertThat(versionsOf("a")).containsExactly(1L);
    }

    @Test
    void ofTwoRelaysOneLeads() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutboxDrain first = drain(haltBeforeCommit(sending, goOn));
        OutboxDrain second = drain(Probe.NONE);
        append("a", 1);
        first.pass();
        CompletableFuture<Pass> leading = inBackground(first);
        assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();

        append("a", 2);
        assertThat(second.pass()).isEqualTo(Pass.NOTHING_TO_DO);

        goOn.countDown();
        assertThat(leading.get(10, TimeUnit.SECONDS)).isEqualTo(Pass.SENT_ALL);
        assertThat(second.pass()).isEqualTo(Pass.TOOK_OVER);
        assertThat(second.pass()).isEqualTo(Pass.SENT_ALL);
        assertThat(versionsOf("a")).containsExactly(1L, 2L);
    }

    @Test
    void theLeadStaysWithTheInstanceThatHasItUntilItLeavesEventsUndone() throws Exception {
        takeOverAfter = "1h";
        OutboxDrain first = drain(Probe.NONE);
        OutboxDrain second = drain(Probe.NONE);
        append("a", 1);
        drainAll(first);

        append("a", 2);
        assertThat(second.pass()).isEqualTo(Pass.NOTHING_TO_DO);
        assertThat(first.pass()).isEqualTo(Pass.SENT_ALL);

        append("a", 3);
        letEventsGrowOld();
        assertThat(second.pass()).isEqualTo(Pass.TOOK_OVER);
        assertThat(second.pass()).isEqualTo(Pass.SENT_ALL);

        append("a", 4);
        assertThat(first.pass()).isEqualTo(Pass.NOTHING_TO_DO);
        second.resign();
        assertThat(first.pass()).isEqualTo(Pass.TOOK_OVER);
        assertThat(first.pass()).isEqualTo(Pass.SENT_ALL);
        assertThat(versionsOf("a")).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aLeaderThatWasStoppedIsFencedWhenItGoesOn() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutboxDrain stopped = drain(haltBeforeCommit(sending, goOn));
        append("a", 1);
        stopped.pass();
        CompletableFuture<Pass> old = inBackground(stopped);
        assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();

        append("a", 2);
        OutboxDrain next = drain(Probe.NONE);
        // the server ends the stopped leader's session, and with it its lock
        await().atMost(Duration.ofSeconds(20)).until(() -> next.pass() == Pass.TOOK_OVER);
        drainAll(next);
        goOn.countDown();

        assertThatThrownBy(() -> old.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        append("a", 3);
        drainAll(stopped);
        assertThat(versionsOf("a")).containsExactly(1L, 2L, 3L);
        assertThat(pending()).isZero();
    }

    @Test
    void withoutABrokerEventsStayAndArriveInOrderWhenItIsBack(@TempDir Path folder) throws Exception {
        KafkaBroker broker = new KafkaBroker(
                BackingHome.fromProperty(),
                new KafkaBroker.Settings(
                        folder.resolve("kafka"), folder.resolve("kafka.log"), Ports.free(), Ports.free(), "256m"));
        broker.start();
        try {
            bootstrapServers = broker.bootstrapServers();
            createTopic();
            OutboxDrain drain = drain(Probe.NONE);
            append("a", 1);
            drainAll(drain);

            kill(broker);
            append("a", 2);
            append("a", 3);
            assertThatThrownBy(drain::pass).isInstanceOf(Exception.class);
            assertThat(pending()).isEqualTo(2);

            broker.start();
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                drain.pass();
                return pending() == 0;
            });
            assertThat(versionsOf("a")).containsExactly(1L, 2L, 3L);
        } finally {
            kill(broker);
        }
    }

    private static void kill(KafkaBroker broker) {
        broker.running().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static Probe haltBeforeCommit(CountDownLatch sending, CountDownLatch goOn) {
        return new Probe() {
            @Override
            public void beforeBrokerCommit() throws InterruptedException {
                sending.countDown();
                goOn.await(60, TimeUnit.SECONDS);
            }
        };
    }

    private static CompletableFuture<Pass> inBackground(OutboxDrain drain) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return drain.pass();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void drainAll(OutboxDrain drain) throws Exception {
        while (drain.pass() != Pass.NOTHING_TO_DO) {
            assertThat(drain.sent()).isLessThan(10_000);
        }
    }

    private OutboxDrain drain(Probe probe) {
        RelaySettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RelaySettings.class)
                .withDefaultValue("lamproom.relay.leader-timeout", "3s")
                .withDefaultValue("lamproom.relay.broker-timeout", "2s")
                .withDefaultValue("lamproom.relay.take-over-after", takeOverAfter)
                .build()
                .getConfigMapping(RelaySettings.class);
        OutboxDrain drain = new OutboxDrain(
                () -> connections.open("relay", settings.leaderTimeout()),
                Map.of("bootstrap.servers", bootstrapServers),
                transactionalId,
                settings,
                probe);
        drains.add(drain);
        return drain;
    }

    private void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private void append(String key, long version) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("""
                        insert into platform.outbox_event
                            (event_id, topic, message_key, aggregate_version, type, payload, traceparent)
                        values (gen_random_uuid(), ?, ?, ?, 'test', ?, '00-1')""")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setLong(3, version);
            statement.setString(4, Long.toString(version));
            statement.executeUpdate();
        }
    }

    private static void letEventsGrowOld() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update platform.outbox_event set created_at = created_at - interval '2 h'");
        }
    }

    private static long pending() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from platform.outbox_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<Long> versionsOf(String key) {
        return TopicReader.readAll(bootstrapServers, topic).stream()
                .filter(record -> record.key().equals(key))
                .map(record -> Long.valueOf(record.value()))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
