package io.lamproom.gateway.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.Violation;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.database.OwnConnections;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.TestEvents;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Each test has a mine of its own. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class ViolationProjectionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Inject
    DataSource database;

    @Inject
    FigureCheck check;

    @Inject
    FactRebuild rebuild;

    @Inject
    OwnConnections connections;

    private final UUID mine = Ids.next();
    private final List<UUID> branches = List.of(Ids.next(), Ids.next(), Ids.next());
    private final List<UUID> sections = List.of(Ids.next(), Ids.next());
    private final List<UUID> teams = List.of(Ids.next(), Ids.next(), Ids.next());
    private final List<UUID> workers = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());

    @Test
    void everyEventTwiceAndShuffledBetweenViolationsGivesTheSameFigures() {
        List<List<Violation>> histories = histories(new Random(20261122), 200);
        Map<UUID, Violation> newest = newest(histories);

        Violation.publish(twiceAndShuffled(histories, new Random(7)));

        awaitVersions(newest.values());
        assertThat(figures()).isEqualTo(expected(newest.values()));
        assertThat(check.run(ViolationFacts.KIND).nodes()).isEmpty();
    }

    @Test
    void aRebuildGivesWhatChangeByChangeGaveAndTheConsumerGoesOn() {
        List<List<Violation>> histories = histories(new Random(4), 60);
        Map<UUID, Violation> newest = newest(histories);
        Violation.publish(twiceAndShuffled(histories, new Random(5)));
        awaitVersions(newest.values());
        Map<String, Long> changeByChange = figures();
        Query.update(
                database, "update projection.violation_day set value = value + 1 where node_id = ?", branches.get(0));
        assertThat(check.run(ViolationFacts.KIND).nodes()).containsExactly(branches.get(0));

        rebuild();

        assertThat(figures()).isEqualTo(changeByChange);
        assertThat(check.run(ViolationFacts.KIND).nodes()).isEmpty();
        Violation next = newest.values().iterator().next().moveTo(branches.get(1));
        newest.put(next.id(), next);
        Violation.publish(List.of(next));
        awaitVersions(List.of(next));
        assertThat(figures()).isEqualTo(expected(newest.values()));
    }

    @Test
    void aRebuildThatIsBrokenOffChangesNothingAndTheNextOneBeginsAnew() throws Exception {
        List<List<Violation>> histories = histories(new Random(8), 20);
        Map<UUID, Violation> newest = newest(histories);
        Violation.publish(twiceAndShuffled(histories, new Random(9)));
        awaitVersions(newest.values());
        Map<String, Long> before = figures();

        try (Connection connection = connections.open("broken-off", Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> rebuild.run(ViolationFacts.KIND, connection, (done, total) -> {
                        throw new IllegalStateException("broken off");
                    }))
                    .hasMessage("broken off");
        }

        assertThat(figures()).isEqualTo(before);
        rebuild();
        assertThat(figures()).isEqualTo(before);
        assertThat(check.run(ViolationFacts.KIND).nodes()).isEmpty();
    }

    @Test
    void whatCannotBeAFactIsParkedAndStopsNothing() {
        Violation good = violation(new Random(1));
        Violation bad = new Violation(
                Ids.next(),
                1,
                mine,
                workers.get(0),
                null,
                null,
                null,
                null,
                FIRST,
                "NIGHT",
                null,
                "GENERAL",
                false,
                true,
                false);

        Violation.publish(List.of(bad, good));

        awaitVersions(List.of(good));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Query.list(
                                database,
                                "select error from platform.parked_event where message_key = ?",
                                row -> row.getString(1),
                                bad.id().toString()))
                        .containsExactly("wrong-schema"));
        assertThat(figures()).isEqualTo(expected(List.of(good)));
    }

    @Test
    void aCaseOnItsWayBackCountsAndOneRevokedOrAnnulledDoesNot() {
        Random random = new Random(12);
        List<Violation> cases = new ArrayList<>();
        List<EventEnvelope> events = new ArrayList<>();
        for (String status : List.of("IN_EDUCATION", "RETURN_APPROVED", "FOLLOW_UP", "CLOSED", "REVOKED", "ANNULLED")) {
            boolean stands = !status.equals("REVOKED") && !status.equals("ANNULLED");
            Violation each = stands ? violation(random) : violation(random).revoke();
            EventEnvelope event = each.event();
            ((ObjectNode) event.data()).put("status", status);
            cases.add(each);
            events.add(event);
        }

        TestEvents.publish(Topic.CONDUCT, events);

        awaitVersions(cases);
        assertThat(figures()).isEqualTo(expected(cases.subList(0, 4)));
    }

    private static void rebuild() {
        ops().post("/api/v1/admin/projections/violations/rebuild").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ops().get("/api/v1/admin/projections/violations/rebuild")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("DONE")));
    }

    private static RequestSpecification ops() {
        return given().auth().oauth2(Tokens.of("ops").sign());
    }

    /** For each violation its versions: reported, perhaps confirmed, moved, revoked. */
    private List<List<Violation>> histories(Random random, int count) {
        List<List<Violation>> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Violation> versions = new ArrayList<>();
            versions.add(violation(random).confirmed(false));
            if (random.nextInt(10) > 0) {
                versions.add(versions.getLast().confirmed(true));
                if (random.nextInt(4) == 0) {
                    versions.add(versions.getLast().moveTo(pick(branches, random)));
                }
                if (random.nextInt(6) == 0) {
                    versions.add(versions.getLast().revoke());
                }
            }
            histories.add(versions);
        }
        return histories;
    }

    private Violation violation(Random random) {
        return new Violation(
                Ids.next(),
                1,
                mine,
                pick(workers, random),
                random.nextInt(10) == 0 ? null : pick(branches, random),
                pick(branches, random),
                pick(sections, random),
                random.nextInt(5) == 0 ? null : pick(teams, random),
                FIRST.plusDays(random.nextInt(40)),
                random.nextBoolean() ? "NIGHT" : "MORNING",
                random.nextBoolean() ? "LABOUR_DISCIPLINE" : "RULE_BREAKING_OPERATION",
                List.of("SERIOUS", "GENERAL", "IRREGULAR").get(random.nextInt(3)),
                random.nextInt(3) == 0,
                true,
                false);
    }

    /** Every event twice, the versions of one violation in any order, those of all violations mixed. */
    private static List<Violation> twiceAndShuffled(List<List<Violation>> histories, Random random) {
        List<Violation> all = new ArrayList<>();
        histories.forEach(all::addAll);
        histories.forEach(all::addAll);
        java.util.Collections.shuffle(all, random);
        return all;
    }

    private static Map<UUID, Violation> newest(List<List<Violation>> histories) {
        Map<UUID, Violation> newest = new HashMap<>();
        histories.forEach(versions -> newest.put(versions.getLast().id(), versions.getLast()));
        return newest;
    }

    private void awaitVersions(Collection<Violation> newest) {
        Map<UUID, Long> versions = new HashMap<>();
        newest.forEach(violation -> versions.put(violation.id(), violation.version()));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<UUID, Long> kept = new HashMap<>();
            Query.list(
                            database,
                            "select id, version from projection.fact_violation where id = any (?)",
                            row -> Map.entry(Query.id(row, "id"), row.getLong("version")),
                            versions.keySet())
                    .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
            assertThat(kept).isEqualTo(versions);
        });
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        Query.list(
                database,
                "select node_id, business_date, metric, value from projection.violation_day"
                        + " where mine_id = ? and value <> 0",
                row -> figures.put(row.getString(1) + " " + row.getString(2) + " " + row.getString(3), row.getLong(4)),
                mine);
        return figures;
    }

    /** The same in plain Java, from the newest state of every violation. */
    private Map<String, Long> expected(Collection<Violation> newest) {
        Map<String, Long> figures = new TreeMap<>();
        newest.stream().filter(Violation::counted).forEach(violation -> {
            List<String> metrics = new ArrayList<>(List.of("grade." + violation.grade()));
            if (violation.grade().equals("IRREGULAR")) {
                metrics.add("violations.irregular");
            } else {
                metrics.addAll(List.of("violations", "category." + violation.category(), "shift." + violation.shift()));
                if (violation.grade().equals("SERIOUS")) {
                    metrics.add("violations.serious");
                }
                if (violation.partyMember()) {
                    metrics.add("violations.members");
                    add(figures, violation.relationBranchId(), violation, "violations.ownMembers");
                }
            }
            UUID branch = violation.branchId() == null ? mine : violation.branchId();
            for (String metric : metrics) {
                add(figures, branch, violation, metric);
                add(figures, violation.sectionId(), violation, metric);
                if (violation.teamId() != null) {
                    add(figures, violation.teamId(), violation, metric);
                }
            }
        });
        return figures;
    }

    private static void add(Map<String, Long> figures, UUID node, Violation violation, String metric) {
        figures.merge(node + " " + violation.on() + " " + metric, 1L, Long::sum);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
