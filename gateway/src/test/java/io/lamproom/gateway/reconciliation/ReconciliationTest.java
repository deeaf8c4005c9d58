package io.lamproom.gateway.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lamproom.gateway.StubBuckets;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.Violation;
import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.FactKinds;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stub services publish what the gateway keeps of all tests so far, so that only this test's changes differ. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class ReconciliationTest {

    private static final Map<String, String> TABLES = new HashMap<>();

    static {
        // what is withdrawn is not known to its service any more
        FactKinds.ALL.forEach(
                kind -> TABLES.put(kind.type(), kind.table() + (kind.has("withdrawn") ? " where not withdrawn" : "")));
        for (String type : List.of("unit", "branch", "worker", "period", "holiday-calendar")) {
            TABLES.put(type, "platform.roster_" + type.replace('-', '_'));
        }
    }

    @Inject
    DataSource database;

    private Violation violation;

    @BeforeEach
    void publish() {
        RosterFixture mine = RosterFixture.create().publish().awaitReplica(database);
        RosterFixture.Line line = mine.first();
        violation = Violation.of(
                mine.mineId(),
                line.worker().id(),
                line.branchId(),
                line.sectionId(),
                line.teamId(),
                LocalDate.of(2026, 3, 1));
        Violation.publish(List.of(violation));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> published("violation").containsKey(violation.id()));
        TABLES.keySet().forEach(type -> StubBuckets.publish(type, published(type)));
    }

    @AfterEach
    void undo() {
        Query.update(database, "update projection.fact_violation set version = 1 where id = ?", violation.id());
    }

    @Test
    void zeroIsThePromise() {
        JsonPath result = reconcile();

        assertThat(result.getString("state")).isEqualTo("DONE");
        assertThat(result.getLong("differences")).isZero();
        assertThat(result.getList("parts.failure")).containsOnlyNulls();
        assertThat(result.getList("parts.type"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                TABLES.keySet().stream(),
                                Reconciliations.SUMMED.stream().map(kind -> kind.type() + "-day"))
                        .toList());
    }

    @Test
    void aRowChangedByHandIsNamed() {
        Query.update(database, "update projection.fact_violation set version = 9 where id = ?", violation.id());

        JsonPath result = reconcile();

        assertThat(result.getLong("differences")).isEqualTo(1);
        assertThat(result.getString("items[0].id")).isEqualTo(violation.id().toString());
        assertThat(result.getLong("items[0].versionHere")).isEqualTo(9);
        assertThat(result.getLong("items[0].versionThere")).isEqualTo(1);
    }

    @Test
    void whatIsMissingHereOrThereIsNamed() {
        UUID lost = UUID.randomUUID();
        Map<UUID, Long> versions = published("violation");
        versions.remove(violation.id());
        versions.put(lost, 4L);
        StubBuckets.publish("violation", versions);

        JsonPath result = reconcile();

        assertThat(result.getLong("differences")).isEqualTo(2);
        assertThat(result.getList("items.id", String.class))
                .containsExactlyInAnyOrder(lost.toString(), violation.id().toString());
    }

    @Test
    void aFigureChangedByHandIsNamed() {
        String change = "update projection.violation_day set value = value + ? where node_id = ?";
        Query.update(database, change, 1, violation.branchId());

        JsonPath result = reconcile();

        Query.update(database, change, -1, violation.branchId());
        assertThat(result.getLong("differences")).isEqualTo(1);
        assertThat(result.getString("items[0].type")).isEqualTo("violation-day");
        assertThat(result.getString("items[0].id"))
                .isEqualTo(violation.branchId().toString());
    }

    private Map<UUID, Long> published(String type) {
        Map<UUID, Long> versions = new HashMap<>();
        Query.list(
                        database,
                        "select id, version from " + TABLES.get(type),
                        row -> Map.entry(Query.id(row, "id"), row.getLong("version")))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private static JsonPath reconcile() {
        String location = ops().post("/api/v1/admin/reconciliation")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> ops().get(location)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        body -> body.getString("state").equals("DONE"));
    }

    private static RequestSpecification ops() {
        return given().auth().oauth2(Tokens.of("ops").sign());
    }
}
