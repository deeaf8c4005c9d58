package io.lamproom.member.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.retention.Erasures;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PublicationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Erasures retention;

    private final Config config = ConfigProvider.getConfig();
    private TestMine mine;
    private String section;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
    }

    @Test
    void everyChangeIsOneVersionOfTheWholeState() {
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        Hired worker = mine.worker(section);
        mine.party()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("category", "FULL", "relationBranchId", branch, "from", "2021-07-01"))
                .post(worker.path() + "/memberships")
                .then()
                .statusCode(201);
        mine.position(worker.id(), "BRANCH_SECRETARY", branch);

        List<JsonNode> events = eventsOf(worker.id(), 3);
        assertThat(events)
                .extracting(event -> event.get("type").asText())
                .containsExactly(
                        "io.lamproom.member.worker.hired.v1",
                        "io.lamproom.member.worker.membership-recorded.v1",
                        "io.lamproom.member.worker.position-taken.v1");
        assertThat(events)
                .extracting(event -> event.get("aggregateversion").asLong())
                .containsExactly(0L, 1L, 2L);
        JsonNode state = events.getLast().get("data");
        assertThat(state.at("/staffNo").asText()).isEqualTo(worker.staffNo());
        assertThat(state.at("/assignments/0/sectionId").asText()).isEqualTo(section);
        assertThat(state.at("/positions/0/kind").asText()).isEqualTo("BRANCH_SECRETARY");
        assertThat(state.at("/positions/0/nodeIds/0").asText()).isEqualTo(branch);
        assertThat(state.at("/memberships/0/category").asText()).isEqualTo("FULL");
        assertThat(events.toString()).doesNotContain("13800000021", "南苑小区", "349902");
        JsonNode covering = eventsOf(branch, 2).getLast().at("/data/coverings/0");
        assertThat(covering.get("unitId").asText()).isEqualTo(section);
    }

    @Test
    void anErasedWorkerIsPublishedOnceMoreWithWhatFiguresAreCountedByAndNothingElse() {
        Hired worker = mine.worker(section);
        Erasures.leaves(mine, worker);

        retention.eraseAll(mine, "person");

        JsonNode erased = eventsOf(worker.id(), 3).getLast();
        assertThat(erased.get("type").asText()).isEqualTo("io.lamproom.member.worker.erased.v1");
        assertThat(erased.get("actor").asText()).isEqualTo("system:retention");
        JsonNode state = erased.get("data");
        assertThat(state.get("erased").asBoolean()).isTrue();
        assertThat(state.get("name").isNull()).isTrue();
        assertThat(state.get("staffNo").isNull()).isTrue();
        assertThat(state.at("/assignments/0/trade").isNull()).isTrue();
        assertThat(state.at("/assignments/0/sectionId").asText()).isEqualTo(section);
        assertThat(state.at("/assignments/0/to").asText()).isEqualTo("2022-01-01");
        assertThat(state.toString()).doesNotContain(worker.staffNo(), "张三");
    }

    @Test
    void aWriteWhoseEventFailsLeavesNothing() throws SQLException {
        Map<String, Object> hiring = mine.hiring(section);
        String key = UUID.randomUUID().toString();
        asOwner("""
                create function refuse_event() returns trigger language plpgsql as
                $$ begin raise exception 'no event today'; end $$""");
        asOwner("create trigger refuse_event before insert on platform.outbox_event"
                + " for each row execute function refuse_event()");
        try {
            mine.hr()
                    .header("Idempotency-Key", key)
                    .body(hiring)
                    .post("/api/v1/workers")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json");
        } finally {
            asOwner("drop trigger refuse_event on platform.outbox_event");
            asOwner("drop function refuse_event()");
        }

        mine.hr().get("/api/v1/workers?count=true").then().body("total", equalTo(0));
        mine.hr()
                .header("Idempotency-Key", key)
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo(null));
    }

    /** The events of one aggregate on the roster topic, once there are so many. */
    private List<JsonNode> eventsOf(String aggregate, int expected) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.getValue("kafka.bootstrap.servers", String.class),
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(config.getValue("lamproom.topic-prefix", String.class) + "lamproom.roster"));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (aggregate.equals(record.key())) {
                        events.add(parsed(record.value()));
                    }
                });
                return events.size() >= expected;
            });
        }
        return events;
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("lamproom.db.url", String.class),
                        config.getValue("lamproom.db.owner-user", String.class),
                        config.getValue("lamproom.db.owner-password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
