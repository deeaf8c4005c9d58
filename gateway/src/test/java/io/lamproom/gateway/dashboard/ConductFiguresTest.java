package io.lamproom.gateway.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.gateway.Plans;
import io.lamproom.gateway.Published;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.Violation;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a mine of its own, whose first branch is looked at in March 2026 as of the 20th. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class ConductFiguresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MARCH = "?from=2026-03-01&to=2026-03-31&asOf=2026-03-20";

    @Inject
    DataSource database;

    private RosterFixture mine;
    private RosterFixture.Line line;

    @BeforeEach
    void publishMine() {
        mine = RosterFixture.create().publish().awaitReplica(database);
        line = mine.first();
    }

    @Test
    void dangersStandOpenOverdueAndOnTimeByTheirDates() {
        Published.publish(List.of(
                danger("2026-03-02").with("deadline", "2026-03-05").with("dueOn", "2026-03-05"),
                danger("2026-03-03")
                        .with("grade", "MAJOR")
                        .with("deadline", "2026-03-15")
                        .with("dueOn", "2026-03-15"),
                danger("2026-03-18").with("deadline", "2026-03-28").with("dueOn", "2026-03-28"),
                // handed in, and waiting for who checks it
                danger("2026-03-04").with("deadline", "2026-03-10").with("rectifiedAt", "2026-03-09T02:00:00Z"),
                closed("2026-03-04", "2026-03-10", "2026-03-09T02:00:00Z", "2026-03-12T02:00:00Z"),
                closed("2026-03-04", "2026-03-10", "2026-03-11T02:00:00Z", "2026-03-11T03:00:00Z"),
                closed("2026-02-04", "2026-02-10", "2026-02-09T02:00:00Z", "2026-02-09T03:00:00Z"),
                danger("2026-03-05").with("dismissedAt", "2026-03-06T02:00:00Z")));

        awaitBranch("dangers.found", equalTo(6))
                .body("dangers.open", equalTo(4))
                .body("dangers.majorOpen", equalTo(1))
                .body("dangers.overdue", equalTo(2))
                .body("dangers.majorOverdue", equalTo(1))
                .body("dangers.oldestOverdueDays", equalTo(15))
                .body("dangers.majorFound", equalTo(1))
                .body("dangers.closedOfDue.numerator", equalTo(2))
                .body("dangers.closedOfDue.n", equalTo(6))
                .body("dangers.closedOfDue.value", equalTo(33.33f))
                .body("dangers.onTime.numerator", equalTo(1));
        branch("?from=2026-03-01&to=2026-03-31&asOf=2026-03-05")
                .body("dangers.open", equalTo(5))
                .body("dangers.overdue", equalTo(0))
                .body("dangers.oldestOverdueDays", nullValue());
        whole().body("dangers.open", equalTo(4)).body("dangers.found", equalTo(6));
    }

    @Test
    void whatIsOpenIsCountedWithoutWhatHasEnded() throws Exception {
        Query.update(database, """
                insert into projection.fact_danger (id, version, mine_id, branch_id, place_id, business_date, grade,
                    underground, due_on, closed_on, withdrawn)
                select gen_random_uuid(), 1, ?, ?, gen_random_uuid(), date '2025-01-01' + n, 'B', true,
                    date '2025-01-10' + n, case when n > 3 then date '2025-01-10' + n end, false
                from generate_series(1, 400) n
                """, mine.mineId(), line.branchId());
        LocalDate asOf = LocalDate.of(2026, 3, 20);

        assertThat(Plans.rowsTouched(database, OpenDangers.sql("branch_id"), asOf, List.of(line.branchId())))
                .isEqualTo(3);
        assertThat(Plans.rowsTouched(database, OpenDangers.sql("mine_id"), asOf, List.of(mine.mineId())))
                .isEqualTo(3);
        Query.update(database, "delete from projection.fact_danger where mine_id = ?", mine.mineId());
    }

    @Test
    void theLastGraveIncidentIsFoundWithoutTheOthers() throws Exception {
        Query.update(database, """
                insert into projection.fact_incident (id, version, mine_id, branch_id, business_date, kind, underground,
                    deaths, seriously_injured, slightly_injured, days_lost, withdrawn)
                select gen_random_uuid(), 1, ?, ?, date '2025-01-01' + n,
                    case when n > 2 then 'NEAR_MISS' else 'SERIOUS' end, true, 0, 0, 0, 0, false
                from generate_series(1, 400) n
                """, mine.mineId(), line.branchId());

        assertThat(Plans.rowsTouched(
                        database, GraveIncidents.sql("branch_id"), List.of(line.branchId()), LocalDate.of(2026, 3, 20)))
                .isEqualTo(2);
        Query.update(database, "delete from projection.fact_incident where mine_id = ?", mine.mineId());
    }

    @Test
    void inspectionsStandBesideTheViolationsWithWhatTheyVisited() {
        Published.publish(List.of(
                inspection("2026-03-03", visit(line.branchId()), visit(line.branchId()), visit(null)),
                inspection("2026-03-04", visit(mine.second().branchId())).with("dangerIds", List.of()),
                inspection("2026-03-05", visit(line.branchId())).with("cancelledAt", "2026-03-04T02:00:00Z"),
                inspection("2026-03-25").with("businessDate", null),
                leaderShift("2026-03-06").with("downOn", "2026-03-06"),
                leaderShift("2026-03-07").with("downOn", null),
                leaderShift("2026-03-08").with("downOn", null).with("cancelledAt", "2026-03-07T02:00:00Z")));

        awaitBranch("inspections.done", equalTo(1))
                .body("inspections.visits", equalTo(2))
                .body("inspections.planned", nullValue());
        await().atMost(PATIENCE)
                .untilAsserted(() -> whole().body("inspections.leaderShiftsPlanned", equalTo(2))
                        .body("inspections.planned", equalTo(3)));
        whole().body("inspections.done", equalTo(2))
                .body("inspections.visits", equalTo(4))
                .body("inspections.nothingFound", equalTo(1))
                .body("inspections.leaderShiftsKept", equalTo(1));
    }

    @Test
    void incidentsCountByKindAndTheDaysSinceTheLastGraveOne() {
        Published.publish(List.of(
                incident("2026-01-19", "SERIOUS").with("seriouslyInjured", 1).with("slightlyInjured", 2),
                incident("2026-03-02", "MINOR").with("daysLost", 5),
                incident("2026-03-03", "NEAR_MISS").with("slightlyInjured", 0).with("daysLost", 0),
                incident("2026-03-04", "FATAL").with("deaths", 1).with("withdrawn", true)));

        awaitBranch("incidents.nearMisses", equalTo(1))
                .body("incidents.minor", equalTo(1))
                .body("incidents.fatal", equalTo(0))
                .body("incidents.deaths", equalTo(0))
                .body("incidents.seriouslyInjured", equalTo(0))
                .body("incidents.slightlyInjured", equalTo(1))
                .body("incidents.daysLost", equalTo(5))
                .body("incidents.lastGraveOn", equalTo("2026-01-19"))
                .body("incidents.safeDays", equalTo(60));
        whole().body("incidents.safeDays", equalTo(60)).body("incidents.minor", equalTo(1));
    }

    @Test
    void whatWaitsForSomebodyStandsOpenAsOfTheDay() {
        Violation violation = Violation.of(
                mine.mineId(),
                line.worker().id(),
                line.branchId(),
                line.sectionId(),
                line.teamId(),
                LocalDate.of(2026, 3, 2));
        Violation.publish(List.of(violation));
        Published.publish(List.of(
                appeal(violation, "2026-03-19"),
                appeal(violation, "2026-03-25"),
                appeal(violation, "2026-03-19").with("endedAt", "2026-03-18T02:00:00Z"),
                fact("pattern-review").with("openedAt", "2026-03-10T02:00:00Z"),
                fact("pattern-review")
                        .with("openedAt", "2026-03-10T02:00:00Z")
                        .with("decidedAt", "2026-03-11T02:00:00Z"),
                hold("2026-03-20", "2026-03-20T08:00:00Z"),
                hold("2026-03-19", "2026-03-19T08:00:00Z"),
                refusal("2026-03-05").with("decidedAt", null),
                refusal("2026-03-05"),
                refusal("2025-06-05").with("watchedUntil", "2025-12-05"),
                fact("refusal-review").with("openedAt", "2026-03-12T02:00:00Z")));

        await().atMost(PATIENCE)
                .untilAsserted(() -> whole().body("matters.appeals", equalTo(2))
                        .body("matters.patternReviews", equalTo(1))
                        .body("matters.held", equalTo(1))
                        .body("matters.refusals", equalTo(1))
                        .body("matters.refusalsWatched", equalTo(2))
                        .body("matters.refusalReviews", equalTo(1)));
        whole().body("matters.appealsPastTerm", equalTo(1));
        awaitBranch("matters.appeals", equalTo(2))
                .body("matters.appealsPastTerm", equalTo(1))
                .body("matters.patternReviews", equalTo(1))
                .body("matters.held", equalTo(1))
                .body("matters.refusals", nullValue());
    }

    @Test
    void whoWasAtWorkCountsWhereTheyBelongedOnTheDay() {
        UUID here = line.branchId();
        UUID elsewhere = mine.second().branchId();
        Published.publish(List.of(
                month(day("2026-03-02", "WORKED", here), day("2026-03-03", "MISSED", here)),
                month(
                        day("2026-03-02", "WORKED", here),
                        day("2026-03-04", "EXCUSED", here),
                        day("2026-03-05", "OPEN", here),
                        day("2026-03-06", "WORKED", elsewhere),
                        day("2026-02-28", "MISSED", here)),
                absence("2026-03-03").with("confirmedAt", "2026-03-10T02:00:00Z"),
                absence("2026-03-04")
                        .with("confirmedAt", "2026-03-10T02:00:00Z")
                        .with("reversedAt", "2026-03-12T02:00:00Z"),
                absence("2026-03-05").with("explainedAt", "2026-03-10T02:00:00Z"),
                absence("2026-03-06")));

        awaitBranch("attendance.rate.n", equalTo(3))
                .body("attendance.rate.numerator", equalTo(2))
                .body("attendance.rate.value", equalTo(66.67f));
        awaitBranch("attendance.absences", equalTo(1)).body("matters.absences", equalTo(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> whole().body("attendance.rate.n", equalTo(4))
                        .body("attendance.rate.numerator", equalTo(3))
                        .body("attendance.absences", equalTo(1))
                        .body("matters.absences", equalTo(1)));
        // as of the 5th all of them were still presumed
        branch("?from=2026-03-01&to=2026-03-31&asOf=2026-03-05").body("matters.absences", equalTo(3));
    }

    @Test
    void personsWhoSignedOrReachedAThresholdCountOnceAsOfTheDay() {
        UUID signer = Ids.next();
        Published.publish(List.of(
                duty(signer, "2026-01-08T02:00:00Z").with("post", "*"),
                duty(signer, "2026-01-09T02:00:00Z").with("checkedAt", "2026-03-01T02:00:00Z"),
                duty(Ids.next(), "2026-03-18T02:00:00Z"),
                duty(Ids.next(), "2026-03-25T02:00:00Z"),
                duty(Ids.next(), "2025-03-18T02:00:00Z").with("year", 2025),
                proposal(signer, "2026-02-01").with("decidedAt", "2026-02-03T02:00:00Z"),
                proposal(signer, "2026-03-01").with("status", "OPEN").with("threshold", 9),
                proposal(Ids.next(), "2026-03-02").with("status", "WITHDRAWN"),
                proposal(Ids.next(), "2025-03-19").with("status", "OPEN")));

        awaitBranch("duties.signed.numerator", equalTo(2)).body("duties.checked", equalTo(1));
        awaitBranch("atPointsThreshold", equalTo(1)).body("matters.pointsProposals", equalTo(2));
        whole().body("duties.signed.numerator", equalTo(2))
                .body("atPointsThreshold", equalTo(1))
                .body("matters.pointsProposals", equalTo(2));
    }

    private Published month(Map<?, ?>... days) {
        return Published.of("attendance-month", mine.mineId()).with("days", days);
    }

    private Map<String, Object> day(String on, String outcome, UUID branch) {
        return Map.of("businessDate", on, "shift", "NIGHT", "outcome", outcome, "coveringBranchId", branch);
    }

    private Published absence(String on) {
        return fact("absence")
                .with("businessDate", on)
                .with("presumedAt", on + "T02:00:00Z")
                .with("explainedAt", null)
                .with("confirmedAt", null)
                .with("reversedAt", null);
    }

    private Published duty(UUID worker, String signedAt) {
        return fact("safety-duty")
                .with("workerId", worker)
                .with("signedAt", signedAt)
                .with("checkedAt", null);
    }

    private Published proposal(UUID worker, String raisedOn) {
        return fact("points-proposal")
                .with("workerId", worker)
                .with("raisedOn", raisedOn)
                .with("decidedAt", null);
    }

    private Published inspection(String on, Map<?, ?>... visits) {
        return Published.of("inspection", mine.mineId())
                .with("plannedOn", on)
                .with("businessDate", on)
                .with("places", visits)
                .with("dangerIds", List.of(Ids.next()));
    }

    private Map<String, Object> visit(UUID branch) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("placeId", Ids.next());
        visit.put("visitedOn", "2026-03-03");
        visit.put("sectionId", line.sectionId());
        visit.put("coveringBranchId", branch);
        return visit;
    }

    private Published leaderShift(String on) {
        return Published.of("leader-shift", mine.mineId()).with("plannedOn", on);
    }

    private Published incident(String on, String kind) {
        return fact("incident").with("businessDate", on).with("kind", kind);
    }

    private Published appeal(Violation violation, String decideBy) {
        return Published.of("appeal", mine.mineId())
                .with("violationId", violation.id())
                .with("appealedAt", "2026-03-05T02:00:00Z")
                .with("decideBy", decideBy)
                .with("endedAt", null);
    }

    private Published hold(String on, String endsAt) {
        return fact("work-hold").with("businessDate", on).with("endsAt", endsAt);
    }

    private Published refusal(String on) {
        return Published.of("unsafe-work-refusal", mine.mineId())
                .with("businessDate", on)
                .with("watchedUntil", "2026-09-05")
                .with("decidedAt", "2026-03-06T02:00:00Z");
    }

    private Published danger(String foundOn) {
        return fact("danger")
                .with("businessDate", foundOn)
                .with("deadline", null)
                .with("dueOn", null)
                .with("rectifiedAt", null);
    }

    private Published closed(String foundOn, String deadline, String rectifiedAt, String closedAt) {
        return danger(foundOn)
                .with("deadline", deadline)
                .with("rectifiedAt", rectifiedAt)
                .with("closedAt", closedAt);
    }

    /** One of the first line, as the sample says for the rest. */
    private Published fact(String type) {
        return Published.of(type, mine.mineId())
                .with("coveringBranchId", line.branchId())
                .with("sectionId", line.sectionId())
                .with("teamId", line.teamId());
    }

    private ValidatableResponse awaitBranch(String path, Matcher<?> value) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> branch(MARCH).body(path, value));
        return branch(MARCH);
    }

    private ValidatableResponse branch(String period) {
        return get("/api/v1/dashboards/branches/" + line.branchId() + period);
    }

    private ValidatableResponse whole() {
        return get("/api/v1/dashboards/mine" + MARCH);
    }

    private ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.of("mine-leader")
                        .mine(mine.code())
                        .staffNo(line.worker().staffNo())
                        .sign())
                .get(path)
                .then()
                .statusCode(200);
    }
}
