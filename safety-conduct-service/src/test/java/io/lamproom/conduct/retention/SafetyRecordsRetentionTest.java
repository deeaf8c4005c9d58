package io.lamproom.conduct.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the records of the mine's safety work nothing says whom they were about or what was written, and figures stay. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class SafetyRecordsRetentionTest {

    private static final String LONG_AGO = "2020-03-01";

    @Inject
    DataSource dataSource;

    @Inject
    Runs runs;

    @Inject
    BusinessClock clock;

    private final String written = "written-" + Ids.next();
    private ConductMine mine;
    private Line line;
    private Person worker;
    private Person member;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        worker = line.worker();
        member = line.member();
    }

    @Test
    void ofAnErasedDangerItStaysWhereItWasAndHowSoonItWasPutRight() {
        Recorded danger = closedDanger();
        assertThat(runs.tablesWith(worker.id())).containsExactly("danger");
        assertThat(runs.tablesWith(written)).contains("danger", "danger_check");
        runs.execute("update danger set closed_at = ?::date where id = ?::uuid", LONG_AGO, danger.id());

        runs.eraseAll(mine, "danger");

        assertNothingSaysWho();
        mine.verifier()
                .get("/api/v1/dangers/" + danger.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("discipline", equalTo("VENTILATION"))
                .body("sectionId", equalTo(line.sectionId().toString()))
                .body("assurances.deadline", equalTo(clock.today().plusDays(3).toString()))
                .body("assurances.responsibleId", nullValue())
                .body("finderId", nullValue())
                .body("checks.passed", contains(true));
        mine.verifier().get("/api/v1/dangers").then().body("items.id", contains(danger.id()));
    }

    @Test
    void aDangerThatIsAnalysedOrWhoseAreaIsStillStoppedIsKept() {
        Recorded analysed = closedDanger();
        analysis("DANGER", analysed.id());
        Recorded stopped = closedDanger();
        runs.execute(
                "update danger set stopped_area = '2301', stopped_at = now(), stopped_by = 'x' where id = ?::uuid",
                stopped.id());
        runs.execute(
                "update danger set closed_at = ?::date where mine_id = ?",
                LONG_AGO,
                mine.roster().mineId());

        String run = runs.eraseAll(mine, "danger");

        mine.verifier()
                .get(Runs.ROOT + "/" + run)
                .then()
                .body("due", equalTo(0))
                .body("held", equalTo(2))
                .body("erased", equalTo(0));
    }

    @Test
    void ofAnErasedNearMissNothingSaysWhoReportedItAndAccidentsAreKeptForGood() {
        Recorded nearMiss = closedIncident("NEAR_MISS", "NONE", 0);
        Recorded accident = closedIncident("MINOR", "MINOR", 3);
        runs.execute(
                "update incident set closed_at = ?::date where mine_id = ?",
                LONG_AGO,
                mine.roster().mineId());

        runs.eraseAll(mine, "near-miss");

        mine.verifier()
                .get("/api/v1/incidents/" + nearMiss.id())
                .then()
                .body("kind", equalTo("NEAR_MISS"))
                .body("description", equalTo(""))
                .body("reporterId", nullValue())
                .body("persons.injury", contains("NONE"))
                .body("persons.workerId", contains(nullValue()));
        mine.verifier()
                .get("/api/v1/incidents/" + accident.id())
                .then()
                .body("reporterId", equalTo(worker.id().toString()));
        plan("accident").then().statusCode(422).body("code", equalTo("kept-for-good"));
    }

    @Test
    void whereAMineSetsAccidentsATermACaseUnderHoldOfThatDayKeepsThem() {
        Recorded held = closedIncident("MINOR", "MINOR", 3);
        Recorded violation = mine.confirmed(mine.report());
        runs.execute(
                "update violation set business_date = (select business_date from incident where id = ?::uuid) where id = ?::uuid",
                held.id(),
                violation.id());
        Recorded hold = hold(violation);
        runs.execute("update incident set closed_at = ?::date where id = ?::uuid", LONG_AGO, held.id());
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId(),
                        "kind",
                        "retention",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "矿档〔2026〕4号",
                        "rules",
                        Map.of("specialTrades", List.of(), "accidentMonths", 60)))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);

        String run = runs.eraseAll(mine, "accident");
        mine.verifier()
                .get(Runs.ROOT + "/" + run)
                .then()
                .body("held", equalTo(1))
                .body("erased", equalTo(0));
        // a mine's own version that does not name dangers keeps them for good, as one from before there was a term
        plan("danger").then().statusCode(422).body("code", equalTo("kept-for-good"));

        lift(hold);
        runs.eraseAll(mine, "accident");
        mine.verifier()
                .get("/api/v1/incidents/" + held.id())
                .then()
                .body("slightlyInjured", equalTo(1))
                .body("daysLost", equalTo(3))
                .body("reporterId", nullValue());
    }

    @Test
    void ofAnErasedLeaderShiftTheMonthStaysWithoutTheLeader() {
        Person leader = line.functionalManager();
        String root = "/api/v1/leader-shifts";
        Recorded shift = Recorded.of(mine.verifier()
                .body(Map.of("leaderId", leader.id(), "plannedOn", clock.today().toString(), "shift", "MORNING"))
                .post(root));
        shift = step(
                mine.as("functional-manager", leader),
                root,
                shift,
                "descent",
                Map.of("at", clock.now().minusSeconds(600).toString()));
        step(
                mine.as("functional-manager", leader),
                root,
                shift,
                "ascent",
                Map.of(
                        "at", clock.now().toString(),
                        "routePlaceIds", List.of(mine.place()),
                        "dangerIds", List.of(),
                        "findings", written,
                        "handedOverTo",
                                mine.roster().second().functionalManager().id(),
                        "handover", written));
        runs.execute("update leader_shift set planned_on = '2020-03-01' where id = ?::uuid", shift.id());

        runs.eraseAll(mine, "leader-shift");

        assertThat(runs.tablesWith(leader.id())).isEmpty();
        assertNothingSaysWho();
        mine.as("worker", worker)
                .get(root + "/months/2020-03")
                .then()
                .body("planned", equalTo(1))
                .body("led", equalTo(1))
                .body("leaders", empty());
        mine.verifier()
                .get(root + "/" + shift.id())
                .then()
                .body("status", equalTo("UP"))
                .body("leaderId", nullValue())
                .body("routePlaceIds.size()", equalTo(1));
    }

    @Test
    void ofAnErasedInspectionThePlacesStayAndNothingIsDoneAboutItAnyMore() {
        String root = "/api/v1/inspections";
        String place = mine.place();
        Map<String, Object> plan = Map.of(
                "kind",
                "ROUTINE",
                "inspectorId",
                worker.id(),
                "plannedOn",
                clock.today().toString(),
                "placeIds",
                List.of(place));
        Recorded made = Recorded.of(mine.verifier().body(plan).post(root));
        Recorded missed = Recorded.of(mine.verifier().body(plan).post(root));
        step(
                mine.verifier(),
                root,
                made,
                "result",
                Map.of(
                        "doneAt", clock.now().minusSeconds(60).toString(),
                        "visitedPlaceIds", List.of(place),
                        "dangerIds", List.of(),
                        "note", written));
        runs.execute(
                "update inspection set planned_on = '2020-03-01',"
                        + " done_on = case when done_on is null then null else date '2020-03-01' end where mine_id = ?",
                mine.roster().mineId());

        runs.eraseAll(mine, "inspection");

        assertNothingSaysWho();
        mine.verifier()
                .get(root + "/" + made.id())
                .then()
                .body("status", equalTo("DONE"))
                .body("inspectorId", nullValue())
                .body("places.placeId", contains(place));
        answer(mine.verifier(), root, read(root, missed), "cancellation", Map.of("reason", "Too late."))
                .then()
                .statusCode(409)
                .body("code", equalTo("record-erased"));
    }

    @Test
    void ofAnErasedReviewOfAPatternItStaysWhatRepeatedWhere() {
        UUID review = Ids.next();
        runs.execute(
                "insert into pattern_review (id, version, mine_id, kind, scope_id, matter, first_on, last_on, facts,"
                        + " section_id, rules_id, status, opened_at, decided_at, decided_by, decided_by_staff_no,"
                        + " decision_note) select ?, 1, ?, 'IRREGULAR_ACTS_IN_TEAM', ?, 'YS-014', '2020-01-01',"
                        + " '2020-01-20', 5, ?, id, 'ACTED_ON', '2020-01-21', '2020-02-01', ?, '900002', ?"
                        + " from rule_set where kind = 'pattern' and mine_id is null",
                review,
                mine.roster().mineId(),
                line.teamId(),
                line.sectionId(),
                written,
                written);

        runs.eraseAll(mine, "pattern-review");

        assertThat(runs.tablesWith(written)).isEmpty();
        mine.verifier()
                .get("/api/v1/pattern-reviews/" + review)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTED_ON"))
                .body("facts", equalTo(5))
                .body("decidedByStaffNo", nullValue());
    }

    @Test
    void ofAnErasedAnalysisItsLessonStaysAndAHoldOnItsCaseKeepsIt() {
        Recorded violation = mine.confirmed(mine.report());
        Recorded analysis = analysis("VIOLATION", violation.id());
        String root = "/api/v1/root-causes";
        analysis = step(mine.verifier(), root, analysis, "analysis", lesson());
        String action = mine.verifier().get(root + "/" + analysis.id()).path("actions[0].id");
        analysis = step(
                mine.as("worker", member), root, analysis, "completions", Map.of("actionId", action, "note", written));
        runs.execute(
                "update root_cause set status = 'CLOSED', closed_at = ?::date where id = ?::uuid",
                LONG_AGO,
                analysis.id());
        Recorded hold = hold(violation);

        runs.eraseAll(mine, "root-cause");
        assertThat(runs.tablesWith(member.id())).containsExactly("corrective_action", "root_cause_node");

        lift(hold);
        runs.eraseAll(mine, "root-cause");

        assertThat(runs.tablesWith(member.id())).isEmpty();
        assertThat(runs.tablesWith(written)).isEmpty();
        mine.verifier()
                .get(root + "/" + analysis.id())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("causes.step", contains("3.1 Crossings"))
                .body("causes.stepOwnerId", contains(nullValue()))
                .body("actions.ownerId", contains(nullValue()));
    }

    @Test
    void ofAnErasedDutyListItStaysThatItWasSignedAndWhetherItWasKept() {
        String root = "/api/v1/safety-duties";
        String rules = mine.as("worker", worker).get(root + "/own-list").path("rulesId");
        Recorded duty = Recorded.of(
                mine.as("worker", worker).body(Map.of("rulesId", rules)).post(root));
        duty = step(mine.verifier(), root, duty, "check", Map.of("met", true, "note", written));
        runs.execute("update safety_duty set duty_year = 2020 where id = ?::uuid", duty.id());

        runs.eraseAll(mine, "safety-duty");

        assertNothingSaysWho();
        mine.verifier()
                .get(root + "/" + duty.id())
                .then()
                .body("status", equalTo("CHECKED"))
                .body("met", equalTo(true))
                .body("year", equalTo(2020))
                .body("workerId", nullValue());
        mine.as("worker", worker).get(root + "/" + duty.id()).then().statusCode(404);
    }

    private void assertNothingSaysWho() {
        assertThat(runs.tablesWith(written)).isEmpty();
        assertThat(runs.tablesWith(worker.id())).isEmpty();
        assertThat(runs.tablesWith(member.id())).isEmpty();
    }

    private Recorded closedDanger() {
        String root = "/api/v1/dangers";
        Map<String, Object> report = new LinkedHashMap<>(Map.of(
                "placeId",
                mine.place(),
                "unitId",
                line.teamId(),
                "source",
                "ROUTINE",
                "discipline",
                "VENTILATION",
                "factor",
                "ENVIRONMENT",
                "grade",
                "C",
                "handling",
                "BY_DEADLINE",
                "foundAt",
                clock.now().minusSeconds(7200).toString(),
                "description",
                written));
        Recorded danger =
                read(root, Recorded.of(mine.as("worker", worker).body(report).post(root)));
        danger = step(
                mine.as("section-head", line.sectionHead()),
                root,
                danger,
                "assignment",
                Map.of(
                        "responsibleId",
                        member.id(),
                        "measures",
                        written,
                        "fundsFen",
                        1200,
                        "deadline",
                        clock.today().plusDays(3).toString(),
                        "plan",
                        written));
        danger = step(mine.as("worker", member), root, danger, "rectification", Map.of("note", written));
        return step(mine.inspector(), root, danger, "checks", Map.of("passed", true, "note", written));
    }

    private Recorded closedIncident(String kind, String injury, int daysLost) {
        String root = "/api/v1/incidents";
        Recorded incident = Recorded.of(mine.as("worker", worker)
                .body(Map.of(
                        "kind",
                        kind,
                        "placeId",
                        mine.place(),
                        "unitId",
                        line.teamId(),
                        "occurredAt",
                        clock.now().minusSeconds(1800).toString(),
                        "description",
                        written))
                .post(root));
        incident = step(
                mine.verifier(),
                root,
                read(root, incident),
                "persons",
                Map.of("workerId", worker.id(), "injury", injury, "daysLost", daysLost));
        incident = step(mine.verifier(), root, incident, "investigation", Map.of("kind", kind, "findings", written));
        return step(mine.confirmer(), root, incident, "closure", Map.of("note", written));
    }

    private Recorded analysis(String kind, String subject) {
        return Recorded.of(mine.verifier()
                .body(Map.of("subjectKind", kind, "subjectId", subject, "title", written))
                .post("/api/v1/root-causes"));
    }

    private Map<String, Object> lesson() {
        return Map.of(
                "causes",
                List.of(Map.of(
                        "key",
                        "plan",
                        "factor",
                        "MANAGEMENT",
                        "description",
                        written,
                        "procedure",
                        "Transport procedure",
                        "step",
                        "3.1 Crossings",
                        "stepOwnerId",
                        member.id())),
                "actions",
                List.of(Map.of(
                        "cause", "plan", "description", written, "ownerId", member.id(), "deadline", "2099-01-01")));
    }

    private Recorded hold(Recorded violation) {
        return Recorded.of(mine.as(Tokens.of("hr-dept").staffNo("900006"))
                .body(Map.of("violationId", violation.id(), "ground", "ACCIDENT", "reason", "Report of 1 March"))
                .post("/api/v1/case-holds"));
    }

    private void lift(Recorded hold) {
        Recorded.of(mine.as(Tokens.of("hr-dept").staffNo("900006"))
                .header("If-Match", hold.tag())
                .post("/api/v1/case-holds/" + hold.id() + "/lifting"));
    }

    private Response plan(String kind) {
        return mine.verifier()
                .body(Map.of("mineId", mine.roster().mineId().toString(), "kind", kind))
                .post(Runs.ROOT);
    }

    private Recorded read(String root, Recorded record) {
        return Recorded.of(mine.verifier().get(root + "/" + record.id()));
    }

    private static Response answer(
            RequestSpecification by, String root, Recorded record, String step, Map<String, Object> body) {
        return by.header("If-Match", record.tag()).body(body).post(root + "/" + record.id() + "/" + step);
    }

    /** A step that must succeed. */
    private static Recorded step(
            RequestSpecification by, String root, Recorded record, String step, Map<String, Object> body) {
        return Recorded.of(answer(by, root, record, step, body));
    }
}
