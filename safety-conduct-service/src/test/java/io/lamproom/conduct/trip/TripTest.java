package io.lamproom.conduct.trip;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TripTest {

    private static final String TRIPS = "/api/v1/underground-trips";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    FedTrips fedTrips;

    @Inject
    ExpireTrips expireTrips;

    @Test
    void aNightShiftFromMidnightBelongsToTheDateItStartsOn() {
        ConductMine mine = ConductMine.openWithShifts(dataSource, "00:00", "08:00", "16:00", 0);
        LocalDate last = lastOfMonth();

        expect(mine, last + "T23:59:59+08:00", last, "AFTERNOON");
        expect(mine, last.plusDays(1) + "T00:00:00+08:00", last.plusDays(1), "NIGHT");
    }

    @Test
    void aNightShiftFromTheEveningBelongsToTheDayThatTheMinesTableSays() {
        LocalDate last = lastOfMonth();
        ConductMine next = ConductMine.openWithShifts(dataSource, "22:00", "06:00", "14:00", 1);
        expect(next, last + "T21:59:59+08:00", last, "AFTERNOON");
        expect(next, last + "T22:00:00+08:00", last.plusDays(1), "NIGHT");
        expect(next, last.plusDays(1) + "T05:59:59+08:00", last.plusDays(1), "NIGHT");

        ConductMine same = ConductMine.openWithShifts(dataSource, "22:00", "06:00", "14:00", 0);
        expect(same, last + "T14:00:00Z", last, "NIGHT");
        expect(same, last.plusDays(1) + "T05:59:59+08:00", last, "NIGHT");
        expect(same, last.plusDays(1) + "T06:00:00+08:00", last.plusDays(1), "MORNING");
    }

    @Test
    void whatTellsMoreCompletesAndWhatTellsLessChangesNothingInAnyOrder() {
        ConductMine mine = ConductMine.open(dataSource);
        Instant down = clock.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(9));
        Map<String, Object> begun = trip(mine, down.toString());
        Map<String, Object> ended =
                with(begun, "upAt", down.plus(Duration.ofHours(8)).toString());

        tell(mine, begun).body("items[0].outcome", equalTo("RECORDED"));
        tell(mine, begun).body("items[0].outcome", equalTo("UNCHANGED"));
        tell(mine, ended).body("items[0].outcome", equalTo("COMPLETED"));
        tell(mine, begun, ended).body("items.outcome", contains("UNCHANGED", "UNCHANGED"));
        mine.verifier().get(TRIPS).then().body("items", hasSize(1)).body("items[0].upAt", equalTo(ended.get("upAt")));
    }

    @Test
    void aTripNamesTheProgramThatToldItFirst() {
        ConductMine mine = ConductMine.open(dataSource);
        Instant down = clock.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(9));
        Map<String, Object> begun = trip(mine, down.toString());
        tell(mine, begun).body("items[0].outcome", equalTo("RECORDED"));
        given().auth()
                .oauth2(Tokens.program("trips:write")
                        .client("second-reader")
                        .mines(mine.roster().code())
                        .sign())
                .contentType("application/json")
                .body(Map.of(
                        "items",
                        List.of(with(
                                begun, "upAt", down.plus(Duration.ofHours(8)).toString()))))
                .post(TRIPS)
                .then()
                .body("items[0].outcome", equalTo("COMPLETED"));

        mine.verifier().get(TRIPS).then().body("items.feed", contains("program"));
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndWhatWasToldStays() {
        ConductMine mine = ConductMine.open(dataSource);
        Instant down = clock.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(9));
        Map<String, Object> told =
                with(trip(mine, down.toString()), "upAt", down.plusSeconds(3600).toString());

        tell(mine, told);
        for (Map<String, Object> other : List.of(
                with(told, "downAt", down.minusSeconds(1).toString()),
                with(told, "upAt", down.plusSeconds(3601).toString()),
                with(told, "workerId", mine.roster().first().teamLeader().id().toString()))) {
            tell(mine, other)
                    .body("refused", equalTo(1))
                    .body("items[0].faults.code", contains("trip-told-otherwise"))
                    .body("items[0].faults.pointer", contains("/id"));
        }
        tell(mine, told).body("unchanged", equalTo(1));
    }

    @Test
    void allThatIsWrongWithAnItemIsToldAtOnceAndHoldsUpNoOther() {
        ConductMine mine = ConductMine.open(dataSource);
        ConductMine other = ConductMine.open(dataSource);
        Instant down = clock.now().minus(Duration.ofHours(2));
        Map<String, Object> wrong = Map.of(
                "id",
                "x",
                "staffNo",
                "nobody",
                "downAt",
                "yesterday",
                "upAt",
                clock.now().plusSeconds(600).toString());
        Map<String, Object> foreign = with(
                trip(mine, down.toString()), "workerId", other.subject().id().toString());
        Map<String, Object> twice =
                with(trip(mine, down.toString()), "staffNo", mine.subject().staffNo());
        Map<String, Object> old =
                trip(mine, clock.now().minus(Duration.ofDays(92)).toString());
        Map<String, Object> backwards =
                with(trip(mine, down.toString()), "upAt", down.minusSeconds(1).toString());

        // until this service knows the whole roster, who is unknown may only be new
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tell(mine, wrong, foreign)
                        .body(
                                "items[0].faults.code",
                                containsInAnyOrder(
                                        "item-id-unreadable",
                                        "worker-unknown",
                                        "item-instant-unreadable",
                                        "occurred-in-future"))
                        .body("items[1].faults.code", contains("worker-unknown")));
        tell(mine, twice, old, backwards, trip(mine, down.toString()))
                .body("refused", equalTo(3))
                .body("items[0].faults.code", contains("item-worker-once"))
                .body("items[1].faults.code", contains("trip-kept-no-longer"))
                .body("items[2].faults.code", contains("trip-up-before-down"))
                .body("items[3].outcome", equalTo("RECORDED"))
                .body("items[3].faults", empty());
    }

    @Test
    void aWorkerIsNamedByStaffNumberTooAndSeesTheirOwnTripsOnly() {
        ConductMine mine = ConductMine.open(dataSource);
        String down = clock.now().minus(Duration.ofHours(2)).toString();
        Map<String, Object> own =
                Map.of("id", Ids.next().toString(), "staffNo", mine.subject().staffNo(), "downAt", down);
        Map<String, Object> others = with(
                trip(mine, down),
                "workerId",
                mine.roster().first().teamLeader().id().toString());

        tell(mine, own, others).body("recorded", equalTo(2));

        mine.as("worker", mine.subject()).get(TRIPS).then().body("items.id", contains(own.get("id")));
        mine.as("attendance-clerk", mine.roster().first().attendanceClerk())
                .get(TRIPS)
                .then()
                .body("items.id", containsInAnyOrder(own.get("id"), others.get("id")));
        mine.as("attendance-clerk", mine.roster().second().attendanceClerk())
                .get(TRIPS)
                .then()
                .body("items", empty());
    }

    @Test
    void aThousandAreTakenInOneCallAndNotOneMore() {
        ConductMine mine = ConductMine.open(dataSource);
        Instant now = clock.now();
        List<Map<String, Object>> items = new ArrayList<>(IntStream.range(1, 1001)
                .mapToObj(minute -> trip(mine, now.minusSeconds(60L * minute).toString()))
                .toList());

        tell(mine, items).body("recorded", equalTo(1000));
        tell(mine, items).body("unchanged", equalTo(1000));
        items.add(trip(mine, now.toString()));
        mine.program("trips:write")
                .body(Map.of("items", items))
                .post(TRIPS)
                .then()
                .statusCode(400);
    }

    @Test
    void theSameTripsInTwoCallsAtOnceAreRecordedOnce() {
        ConductMine mine = ConductMine.open(dataSource);
        Instant now = clock.now();
        List<Map<String, Object>> items = IntStream.range(1, 201)
                .mapToObj(minute -> trip(mine, now.minusSeconds(60L * minute).toString()))
                .toList();

        List<CompletableFuture<Integer>> calls = Stream.of(items, items.reversed(), items, items.reversed())
                .map(call -> CompletableFuture.supplyAsync(
                        () -> tell(mine, call).extract().<Integer>path("recorded")))
                .toList();

        assertThat(calls.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(200);
    }

    @Test
    void whoWentDownBeforeTheShiftBeganWasUndergroundInItAndInNoShiftAfterComingUp() {
        ConductMine mine = ConductMine.openWithShifts(dataSource, "22:00", "06:00", "14:00", 1);
        LocalDate last = lastOfMonth();
        LocalDate next = last.plusDays(1);
        tell(mine, with(trip(mine, last + "T21:40:00+08:00"), "upAt", next + "T05:50:00+08:00"));

        assertThat(fedTrips.wentDown(mine.subject().id(), next, "NIGHT")).isTrue();
        assertThat(fedTrips.wentDown(mine.subject().id(), last, "NIGHT")).isFalse();
        assertThat(fedTrips.wentDown(mine.subject().id(), next, "MORNING")).isFalse();
        assertThat(fedTrips.wentDown(mine.roster().first().teamLeader().id(), next, "NIGHT"))
                .isFalse();
    }

    @Test
    void aShiftIsCompleteWhenTheFeedSaysSoAfterItsEndUntilItTakesThatBack() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate day = clock.today().minusDays(2);
        String shift = TRIPS + "/shifts/" + day + "/NIGHT";
        mine.verifier().get(shift).then().body("complete", equalTo(false)).body("toldAt", nullValue());

        complete(mine, shift, true).statusCode(200).body("complete", equalTo(true));
        complete(mine, shift, true).statusCode(200);
        assertThat(fedTrips.complete(mine.roster().mineId(), day, "NIGHT")).isTrue();
        assertThat(fedTrips.complete(mine.roster().mineId(), day, "MORNING")).isFalse();

        complete(mine, shift, false).statusCode(200).body("complete", equalTo(false));
        assertThat(fedTrips.complete(mine.roster().mineId(), day, "NIGHT")).isFalse();

        complete(mine, TRIPS + "/shifts/" + clock.today().plusDays(1) + "/NIGHT", true)
                .statusCode(422)
                .body("code", equalTo("feed-shift-runs"));
        complete(mine, TRIPS + "/shifts/" + day + "/NOON", true).statusCode(422).body("code", equalTo("shift-unknown"));
        complete(mine, TRIPS + "/shifts/" + clock.today().minusDays(90) + "/NIGHT", true)
                .statusCode(422)
                .body("code", equalTo("trip-kept-no-longer"));
    }

    @Test
    void anActUndergroundOfWhoMadeNoTripOfACompleteShiftIsInDoubtUntilATripIsTold() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate day = clock.today().minusDays(2);
        Map<String, Object> report =
                mine.reportOf(mine.subject(), ConductMine.SERIOUS, OffsetDateTime.parse(day + "T03:00:00+08:00"));
        report.put("underground", true);
        String violation = "/api/v1/violations/" + mine.reported(report).id();
        mine.verifier().get(violation).then().body("identityDoubt", equalTo(false));
        explain(mine, violation).then().statusCode(409).body("code", equalTo("identity-not-doubted"));

        complete(mine, TRIPS + "/shifts/" + day + "/NIGHT", true);
        mine.verifier().get(violation).then().body("identityDoubt", equalTo(true));

        tell(mine, trip(mine, day + "T00:10:00+08:00"));
        mine.verifier().get(violation).then().body("identityDoubt", equalTo(false));
    }

    @Test
    void aDoubtBlocksTheConfirmationUntilItIsExplained() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate day = clock.today().minusDays(2);
        Map<String, Object> report =
                mine.reportOf(mine.subject(), ConductMine.SERIOUS, OffsetDateTime.parse(day + "T03:00:00+08:00"));
        report.put("underground", true);
        String violation = "/api/v1/violations/" + mine.reported(report).id();
        complete(mine, TRIPS + "/shifts/" + day + "/NIGHT", true);
        Recorded verified =
                ConductMine.post(mine.verifier(), Recorded.of(mine.verifier().get(violation)), "verification", "{}");
        ConductMine.transition(mine.confirmer(), verified, "confirmation", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("identity-doubt"));

        explain(mine, violation).then().statusCode(200).body("identityDoubt", equalTo(false));
        ConductMine.post(mine.confirmer(), Recorded.of(mine.verifier().get(violation)), "confirmation", "{}");
    }

    private static Response explain(ConductMine mine, String violation) {
        return mine.verifier()
                .header("If-Match", mine.verifier().get(violation).header("ETag"))
                .body(Map.of("explanation", "The reader at the shaft was out of order."))
                .post(violation + "/identity-explanation");
    }

    @Test
    void tripsGoWhenTheirTermHasEndedAndTheirShiftIsCompleteNoLonger() {
        ConductMine mine = ConductMine.open(dataSource);
        LocalDate old = clock.today().minusDays(40);
        Map<String, Object> gone = trip(mine, old + "T01:00:00+08:00");
        Map<String, Object> stays = trip(mine, clock.today().minusDays(2) + "T01:00:00+08:00");
        tell(mine, gone, stays).body("recorded", equalTo(2));
        String shift = TRIPS + "/shifts/" + old + "/NIGHT";
        complete(mine, shift, true).statusCode(200);

        expireTrips.expire(mine.roster().mineId());
        mine.verifier().get(TRIPS).then().body("items", hasSize(2));

        keepFor(mine, 30);
        expireTrips.expire(mine.roster().mineId());

        mine.verifier().get(TRIPS).then().body("items.id", contains(stays.get("id")));
        mine.verifier().get(shift).then().body("complete", equalTo(false));
        tell(mine, gone).body("items[0].faults.code", contains("trip-kept-no-longer"));
    }

    private void keepFor(ConductMine mine, int days) {
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId().toString(),
                        "kind",
                        "trip-retention",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "试行",
                        "rules",
                        Map.of("keptDays", days)))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);
    }

    private void expect(ConductMine mine, String downAt, LocalDate businessDate, String shift) {
        Map<String, Object> trip = trip(mine, downAt);
        tell(mine, trip).body("recorded", equalTo(1));
        Map<String, String> found = mine
                .verifier()
                .get(TRIPS + "?businessDate=" + businessDate + "&shift=" + shift)
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .collect(toMap(item -> item.get("id"), item -> item.get("businessDate") + " " + item.get("shift")));
        assertThat(found).containsEntry((String) trip.get("id"), businessDate + " " + shift);
    }

    private static ValidatableResponse complete(ConductMine mine, String shift, boolean complete) {
        return mine.program("trips:write")
                .body(Map.of("complete", complete))
                .put(shift)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse tell(ConductMine mine, Map<String, Object>... items) {
        List<Map<String, Object>> call = new ArrayList<>();
        for (Map<String, Object> item : items) {
            call.add(item);
        }
        return tell(mine, call);
    }

    private static ValidatableResponse tell(ConductMine mine, List<Map<String, Object>> items) {
        return mine.program("trips:write")
                .body(Map.of("items", items))
                .post(TRIPS)
                .then()
                .statusCode(207)
                .body("items", hasSize(items.size()));
    }

    /** The subject's. */
    private static Map<String, Object> trip(ConductMine mine, String downAt) {
        return Map.of(
                "id", Ids.next().toString(), "workerId", mine.subject().id().toString(), "downAt", downAt);
    }

    private static Map<String, Object> with(Map<String, Object> item, String field, String value) {
        Map<String, Object> other = new HashMap<>(item);
        other.put(field, value);
        return other;
    }

    /** Some days ago at least, so that the night after it is over. */
    private LocalDate lastOfMonth() {
        return YearMonth.from(clock.today().minusDays(3)).minusMonths(1).atEndOfMonth();
    }
}
