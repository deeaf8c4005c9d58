package io.lamproom.gateway.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.gateway.Published;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of facts, each in a mine of its own with a random history. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class FactsTest {

    private static final int COUNT = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** Changes at random what decides the figures of a kind. */
    private static final Map<String, BiFunction<Published, Random, Published>> WALKS = Map.of(
            "violation", FactsTest::violation,
            "danger", FactsTest::danger,
            "inspection", FactsTest::inspection,
            "leader-shift", FactsTest::leaderShift,
            "incident", FactsTest::incident,
            "absence", FactsTest::absence,
            "attendance-month", FactsTest::attendanceMonth);

    @Inject
    DataSource database;

    @Inject
    FigureCheck check;

    static Stream<String> types() {
        return FactKinds.ALL.stream().map(FactKind::type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventTwiceAndShuffledGivesTheNewestFactsWhichARebuildGivesToo(String type) {
        FactKind<?> kind = kind(type);
        UUID mine = Ids.next();
        Random random = new Random(20261123);
        Map<UUID, Long> newest = new HashMap<>();
        List<Published> events = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Published each = walk(type).apply(Published.of(type, mine), random);
            for (int step = random.nextInt(4); step > 0; step--) {
                events.add(each);
                each = walk(type).apply(each.next(), random);
            }
            events.add(each);
            newest.put(each.id(), each.version());
        }
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, random);

        Published.publish(events);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(versions(kind, mine)).isEqualTo(newest));
        Map<String, Long> changeByChange = figures(kind, mine);
        assertThat(changeByChange.isEmpty()).isEqualTo(kind.daySums().isEmpty());
        assertThat(wrong(kind)).isEmpty();

        rebuild(kind);

        assertThat(versions(kind, mine)).isEqualTo(newest);
        assertThat(figures(kind, mine)).isEqualTo(changeByChange);
        assertThat(wrong(kind)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsErasedStillCountsAndARebuildCountsItToo(String type) {
        FactKind<?> kind = kind(type);
        UUID mine = Ids.next();
        Published known = walk(type).apply(Published.of(type, mine), new Random(3));
        Published.publish(List.of(known));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(versions(kind, mine)).containsEntry(known.id(), 1L));
        Map<String, Long> before = figures(kind, mine);

        Published erased =
                known.next().with("workerId", null).with("eventId", null).with("erased", true);
        Published.publish(List.of(erased));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(versions(kind, mine)).containsEntry(known.id(), 2L));
        assertThat(figures(kind, mine)).isEqualTo(before);
        rebuild(kind);
        assertThat(versions(kind, mine)).containsEntry(known.id(), 2L);
        assertThat(figures(kind, mine)).isEqualTo(before);
        assertThat(parked(known.id())).isEmpty();
    }

    @Test
    void anErasedViolationIsNobodysAndNobodyHasRepeatedIt() {
        UUID mine = Ids.next();
        Published erased = violation(Published.of("violation", mine), new Random(2))
                .with("workerId", null)
                .with("erased", true);
        Published nobodys =
                violation(Published.of("violation", mine), new Random(2)).with("workerId", null);

        Published.publish(List.of(nobodys, erased));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(versions(kind("violation"), mine)).containsOnlyKeys(erased.id()));
        assertThat(Query.list(
                        database,
                        "select worker_id from projection.fact_violation where id = ?",
                        row -> Query.id(row, "worker_id"),
                        erased.id()))
                .containsExactly((UUID) null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parked(nobodys.id())).containsExactly("wrong-schema"));
    }

    private List<String> parked(UUID id) {
        return Query.list(
                database,
                "select error from platform.parked_event where message_key = ?",
                row -> row.getString(1),
                id.toString());
    }

    @Test
    void aRebuildTakesNothingFromTheOtherKinds() {
        UUID mine = Ids.next();
        rebuild(kind("danger"));
        Published violation = violation(Published.of("violation", mine), new Random(1));

        Published.publish(List.of(violation));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(versions(kind("violation"), mine)).containsKey(violation.id()));
    }

    @Test
    void everyProjectionIsListedByTheNameItIsRebuiltBy() {
        ops().get("/api/v1/admin/projections")
                .then()
                .statusCode(200)
                .body("name", equalTo(FactKinds.ALL.stream().map(FactKind::name).toList()));
        ops().post("/api/v1/admin/projections/none/rebuild").then().statusCode(404);
    }

    /** What is not added up is opened and closed. */
    private static BiFunction<Published, Random, Published> walk(String type) {
        return WALKS.getOrDefault(type, FactsTest::opened);
    }

    private static Published violation(Published each, Random random) {
        return node(each, "coveringBranchId", random)
                .with("relationBranchId", null)
                .with("sectionId", unit(each, random))
                .with("teamId", null)
                .with("businessDate", day(random))
                .with("grade", random.nextBoolean() ? "SERIOUS" : "IRREGULAR")
                .with("revokedAt", random.nextInt(4) == 0 ? at(random) : null);
    }

    private static Published danger(Published each, Random random) {
        LocalDate found = day(random);
        String closed = random.nextBoolean() ? at(random) : null;
        return attributed(each, random)
                .with("placeId", id(each.mineId(), "place", random))
                .with("businessDate", found)
                .with("grade", random.nextInt(3) == 0 ? "MAJOR" : "B")
                .with("deadline", random.nextInt(4) == 0 ? null : found.plusDays(random.nextInt(10)))
                .with("rectifiedAt", closed)
                .with("closedAt", closed)
                .with("dismissedAt", closed == null && random.nextInt(6) == 0 ? at(random) : null)
                .with("withdrawn", random.nextInt(20) == 0);
    }

    private static Published inspection(Published each, Random random) {
        List<Map<String, Object>> places = new ArrayList<>();
        boolean done = random.nextInt(3) > 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            Map<String, Object> place = new HashMap<>();
            place.put("placeId", id(each.mineId(), "place", random));
            place.put("planned", true);
            place.put("visitedOn", done && random.nextInt(4) > 0 ? FIRST : null);
            place.put("sectionId", unit(each, random));
            place.put("coveringBranchId", random.nextInt(4) == 0 ? null : id(each.mineId(), "branch", random));
            places.add(place);
        }
        return each.with("plannedOn", day(random))
                .with("businessDate", done ? day(random) : null)
                .with("places", places)
                .with("dangerIds", random.nextBoolean() ? List.of() : List.of(Ids.next()))
                .with("cancelledAt", !done && random.nextInt(3) == 0 ? at(random) : null);
    }

    private static Published leaderShift(Published each, Random random) {
        boolean down = random.nextInt(3) > 0;
        return each.with("plannedOn", day(random))
                .with("leaderId", random.nextInt(5) == 0 ? null : Ids.next())
                .with("downOn", down ? day(random) : null)
                .with("cancelledAt", !down && random.nextBoolean() ? at(random) : null);
    }

    private static Published incident(Published each, Random random) {
        return attributed(each, random)
                .with("businessDate", day(random))
                .with("kind", random.nextBoolean() ? "MINOR" : "NEAR_MISS")
                .with("slightlyInjured", random.nextInt(3))
                .with("daysLost", random.nextInt(20))
                .with("withdrawn", random.nextInt(20) == 0);
    }

    private static Published absence(Published each, Random random) {
        String confirmed = random.nextInt(3) > 0 ? at(random) : null;
        return attributed(each, random)
                .with("businessDate", day(random))
                .with("confirmedAt", confirmed)
                .with("explainedAt", confirmed == null && random.nextBoolean() ? at(random) : null)
                .with("reversedAt", confirmed != null && random.nextInt(3) == 0 ? at(random) : null);
    }

    private static Published attendanceMonth(Published each, Random random) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Map<String, Object> day = new HashMap<>();
            day.put("businessDate", day(random));
            day.put("shift", "NIGHT");
            day.put(
                    "outcome",
                    List.of("WORKED", "WORKED", "MISSED", "EXCUSED", "OPEN").get(random.nextInt(5)));
            day.put("coveringBranchId", random.nextInt(4) == 0 ? null : id(each.mineId(), "branch", random));
            day.put("sectionId", unit(each, random));
            day.put("teamId", null);
            days.add(day);
        }
        return each.with("days", days);
    }

    private static Published attributed(Published each, Random random) {
        return node(each, "coveringBranchId", random)
                .with("sectionId", unit(each, random))
                .with("teamId", null);
    }

    private static Published opened(Published each, Random random) {
        return each.with(
                each.state().has("endedAt") ? "endedAt" : "decidedAt", random.nextBoolean() ? at(random) : null);
    }

    private static Published node(Published each, String field, Random random) {
        return each.with(field, random.nextInt(5) == 0 ? null : id(each.mineId(), "branch", random));
    }

    private static UUID unit(Published each, Random random) {
        return id(each.mineId(), "unit", random);
    }

    /** One of three of a sort in a mine. */
    private static UUID id(UUID mine, String sort, Random random) {
        return UUID.nameUUIDFromBytes((mine + sort + random.nextInt(3)).getBytes(StandardCharsets.US_ASCII));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(40));
    }

    private static String at(Random random) {
        Instant noon = day(random).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return noon.toString();
    }

    private static FactKind<?> kind(String type) {
        return FactKinds.ALL.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> wrong(FactKind<?> kind) {
        return kind.daySums().isEmpty() ? List.of() : check.run(kind).nodes();
    }

    private Map<UUID, Long> versions(FactKind<?> kind, UUID mine) {
        Map<UUID, Long> versions = new HashMap<>();
        Query.list(
                database,
                "select id, version from " + kind.table() + " where mine_id = ?",
                row -> versions.put(Query.id(row, "id"), row.getLong("version")),
                mine);
        return versions;
    }

    private Map<String, Long> figures(FactKind<?> kind, UUID mine) {
        Map<String, Long> figures = new TreeMap<>();
        if (kind.daySums().isPresent()) {
            Query.list(
                    database,
                    "select node_id, business_date, metric, value from " + kind.dayTable()
                            + " where mine_id = ? and value <> 0",
                    row -> figures.put(
                            row.getString(1) + " " + row.getString(2) + " " + row.getString(3), row.getLong(4)),
                    mine);
        }
        return figures;
    }

    private static void rebuild(FactKind<?> kind) {
        String path = "/api/v1/admin/projections/" + kind.name() + "/rebuild";
        ops().post(path).then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ops().get(path).then().statusCode(200).body("state", equalTo("DONE")));
    }

    private static RequestSpecification ops() {
        return given().auth().oauth2(Tokens.of("ops").sign());
    }
}
