package io.lamproom.conduct.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.attendance.AttendanceBooks;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RetentionRunTest {

    @Inject
    DataSource dataSource;

    @Inject
    Runs runs;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
    }

    @Test
    void everyKindHasItsTermAndTheRuleNamesWhatItRestsOn() {
        ValidatableResponse due = mine.verifier().get(Runs.ROOT + "/due").then().statusCode(200);

        Map<String, Integer> terms = Map.ofEntries(
                Map.entry("violation-case", 36),
                Map.entry("violation-case-special", 72),
                Map.entry("violation-ended", 12),
                Map.entry("violation-unconfirmed", 3),
                Map.entry("irregular-act", 3),
                Map.entry("interim-hold", 12),
                Map.entry("today-hold", 1),
                Map.entry("attendance-month", 24),
                Map.entry("wage-base", 24),
                Map.entry("absence", 24),
                Map.entry("refusal", 36),
                Map.entry("points-proposal", 36),
                Map.entry("points-restoration", 36),
                Map.entry("danger", 36),
                Map.entry("inspection", 36),
                Map.entry("leader-shift", 36),
                Map.entry("near-miss", 36),
                Map.entry("pattern-review", 36),
                Map.entry("root-cause", 36),
                Map.entry("safety-duty", 36));
        terms.forEach((kind, months) -> due.body("find { it.kind == '" + kind + "' }.months", equalTo(months)));
        due.body("size()", equalTo(terms.size()));
        due.body("basis", everyItem(containsString("《中华人民共和国个人信息保护法》第十九条、第四十七条")));
        due.body("basis", everyItem(containsString("由各矿经法务确认后自定")));
        due.body("due", everyItem(equalTo(0)));
    }

    @Test
    void aPlanErasesNothingAndASecondPersonConfirmsIt() {
        Recorded violation = closed(line.worker());
        Recorded planned =
                Recorded.of(mine.verifier().body(plan("violation-case")).post(Runs.ROOT));

        mine.verifier()
                .get(Runs.ROOT + "/" + planned.id())
                .then()
                .body("state", equalTo("PLANNED"))
                .body("due", equalTo(1))
                .body("held", equalTo(0));
        runs.pass();
        assertThat(erased()).isZero();
        mine.verifier()
                .header("If-Match", planned.tag())
                .post(Runs.ROOT + "/" + planned.id() + "/confirmation")
                .then()
                .statusCode(422)
                .body("code", equalTo("retention-second-person"));
        mine.verifier()
                .get("/api/v1/violations/" + violation.id())
                .then()
                .body("workerId", equalTo(line.worker().id().toString()));
    }

    /** Every pair of state and action. */
    @Test
    void aRunIsConfirmedOnceAndCancelledUntilItIsDoneAndOneOfAKindIsOpenAtATime() {
        Recorded planned =
                Recorded.of(mine.verifier().body(plan("violation-case")).post(Runs.ROOT));
        mine.verifier()
                .body(plan("violation-case"))
                .post(Runs.ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("retention-run-open"));
        Recorded confirmed = step(planned, "confirmation");
        conflict(confirmed, "confirmation", "cancellation");
        Recorded cancelled = step(confirmed, "cancellation");
        conflict(cancelled, "confirmation");
        conflict(cancelled, "cancellation");
        step(Recorded.of(mine.verifier().body(plan("violation-case")).post(Runs.ROOT)), "cancellation");

        Recorded done = Recorded.of(mine.verifier().get(Runs.ROOT + "/" + runs.eraseAll(mine, "violation-case")));
        conflict(done, "confirmation");
        conflict(done, "cancellation");
    }

    private Recorded step(Recorded run, String action) {
        return Recorded.of(
                mine.confirmer().header("If-Match", run.tag()).post(Runs.ROOT + "/" + run.id() + "/" + action));
    }

    private void conflict(Recorded run, String action, String... allowed) {
        mine.confirmer()
                .header("If-Match", run.tag())
                .post(Runs.ROOT + "/" + run.id() + "/" + action)
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", equalTo(List.of(allowed)));
    }

    @Test
    void aRunBrokenOffInTheMiddleGoesOnAndASecondRunRemovesNothing() {
        for (Person person : List.of(line.worker(), line.member(), line.teamLeader())) {
            closed(person);
        }
        String run = runs.confirmed(mine, "violation-case");

        runs.pass();
        assertThat(erased()).isEqualTo(2);
        mine.verifier()
                .get(Runs.ROOT + "/" + run)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("erased", equalTo(2));
        runs.untilDone(mine, run);
        assertThat(erased()).isEqualTo(3);
        mine.verifier()
                .get(Runs.ROOT + "/" + run)
                .then()
                .body("erased", equalTo(3))
                .body("failed", equalTo(0));

        List<String> before = versions();
        String second = runs.eraseAll(mine, "violation-case");
        mine.verifier()
                .get(Runs.ROOT + "/" + second)
                .then()
                .body("due", equalTo(0))
                .body("erased", equalTo(0));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void whatWasRemovedIsInTheAuditTrailAndTheTrailIsStillWhole() {
        Recorded violation = closed(line.worker());
        String run = runs.eraseAll(mine, "violation-case");

        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/conduct?aggregateId=" + run)
                .then()
                .body(
                        "items.operation.sort()",
                        contains("retention-run.confirmed", "retention-run.done", "retention-run.planned"));
        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/conduct?aggregateId=" + violation.id())
                .then()
                .body("items.findAll { it.operation == 'violation.erased' }.size()", equalTo(1))
                .body("items.findAll { it.operation == 'violation.confirmed' }.actor", contains(nullValue()));
        mine.as(Tokens.of("auditor"))
                .get("/api/v1/audit-entries/conduct/verification")
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void aMineMayKeepCasesForGood() {
        closed(line.worker());
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId(),
                        "kind",
                        "retention",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "矿档〔2026〕3号",
                        "rules",
                        Map.of("specialTrades", List.of(), "irregularMonths", 3)))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);

        mine.verifier()
                .body(plan("violation-case"))
                .post(Runs.ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("kept-for-good"));
        mine.verifier().get(Runs.ROOT + "/due").then().body("kind", contains("irregular-act"));
    }

    @Test
    void ofTheCheckBeforeAShiftNothingSaysWhoItWasAMonthLater() {
        int hour = LocalDateTime.ofInstant(clock.now(), clock.zone()).getHour();
        Recorded hold = Recorded.of(mine.as("team-leader", line.teamLeader())
                .body(Map.of(
                        "staffNo",
                        line.worker().staffNo(),
                        "businessDate",
                        clock.today().toString(),
                        "shift",
                        hour < 8 ? "NIGHT" : hour < 16 ? "MORNING" : "AFTERNOON",
                        "cause",
                        "DRINK"))
                .post("/api/v1/today-holds"));
        runs.execute(
                "update work_hold set placed_at = placed_at - interval '40 days', ends_at = ends_at - interval '40 days'"
                        + " where id = ?::uuid",
                hold.id());

        runs.eraseAll(mine, "today-hold");

        assertThat(runs.tablesWith(line.worker().id())).isEmpty();
        mine.as("team-leader", line.teamLeader())
                .get("/api/v1/today-holds/" + hold.id())
                .then()
                .statusCode(200)
                .body("workerId", nullValue())
                .body("placing.staffNo", nullValue());
    }

    @Test
    void theRatesOfAnErasedMonthStayAndTheMonthIsNobodys() {
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(2);
        for (Person person : List.of(line.worker(), line.member(), line.teamLeader())) {
            books.plan(person, day, "NIGHT");
            books.day(person, day, "NIGHT", person == line.member() ? "LEAVE" : "WORKED");
        }
        LocalDate then = LocalDate.of(2023, 5, 10);
        runs.execute(
                "update shift_entry set business_date = ?::date where mine_id = ?",
                then.toString(),
                mine.roster().mineId());
        runs.execute(
                "update attendance_month set month = '2023-05' where mine_id = ?",
                mine.roster().mineId());
        rate(then).body("people", equalTo(2)).body("worked", equalTo(2)).body("excused", equalTo(1));

        runs.eraseAll(mine, "attendance-month");

        rate(then).body("people", equalTo(2)).body("worked", equalTo(2)).body("excused", equalTo(1));
        assertThat(runs.tablesWith(line.worker().id())).isEmpty();
        mine.as("worker", line.worker())
                .get(AttendanceBooks.DAYS + "?from=" + then + "&to=" + then)
                .then()
                .body("items", empty());
    }

    @Test
    void ofAnErasedAbsenceItStaysHowItEnded() {
        AttendanceBooks books = new AttendanceBooks(mine, clock.now());
        LocalDate day = clock.today().minusDays(4);
        books.day(line.worker(), day, "NIGHT", "ABSENT");
        String hr = "/api/v1/absences?worker=" + line.worker().id() + "&from=" + day + "&to=" + day;
        String absence = office("hr-dept").get(hr).path("items[0].id");
        String statement = "said-" + Ids.next();
        Recorded heard = Recorded.of(books.clerk()
                .header(
                        "If-Match",
                        office("hr-dept").get("/api/v1/absences/" + absence).header("ETag"))
                .body(Map.of(
                        "heardAt", clock.now().minusSeconds(60).toString(), "appeared", true, "statement", statement))
                .post("/api/v1/absences/" + absence + "/hearing"));
        Recorded.of(mine.as("section-head", line.sectionHead())
                .header("If-Match", heard.tag())
                .body(Map.of("note", statement))
                .post("/api/v1/absences/" + absence + "/confirmation"));
        runs.execute(
                "update absence set presumed_at = '2022-01-01', heard_at = '2022-01-01', confirmed_at = '2022-01-02'"
                        + " where id = ?::uuid",
                absence);

        runs.eraseAll(mine, "absence");

        assertThat(runs.tablesWith(statement)).isEmpty();
        office("hr-dept")
                .get("/api/v1/absences/" + absence)
                .then()
                .statusCode(200)
                .body("workerId", nullValue())
                .body("status", equalTo("CONFIRMED"))
                .body("hearing.held.note", nullValue());
    }

    @Test
    void ofAnErasedRefusalAndItsReviewsItStaysThatThereWasOne() {
        String written = "written-" + Ids.next();
        Recorded refusal = Recorded.of(mine.as("worker", line.worker())
                .body(Map.of(
                        "placeId",
                        mine.place(),
                        "occurredAt",
                        OffsetDateTime.now(ZoneOffset.UTC).minusHours(5).toString(),
                        "instruction",
                        written,
                        "reason",
                        written))
                .post("/api/v1/unsafe-work-refusals"));
        Recorded.of(mine.verifier()
                .header("If-Match", refusal.tag())
                .body(Map.of("upheld", true, "note", written))
                .post("/api/v1/unsafe-work-refusals/" + refusal.id() + "/outcome"));
        runs.execute(
                "update unsafe_work_refusal set business_date = '2019-01-01', watched_until = '2019-07-01'"
                        + " where id = ?::uuid",
                refusal.id());

        runs.eraseAll(mine, "refusal");

        assertThat(runs.tablesWith(written)).isEmpty();
        assertThat(runs.tablesWith(line.worker().id())).isEmpty();
        office("union")
                .get("/api/v1/unsafe-work-refusals/" + refusal.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("workerId", nullValue());
    }

    @Test
    void aWageBaseGoesWithWhatStoodBeforeIt() {
        UUID base = Ids.next();
        runs.execute(
                "insert into wage_base (id, version, mine_id, worker_id, month, amount, told_at, told_by, recorded_at)"
                        + " values (?, 0, ?, ?, '2024-01-01', 'sealed', now(), 'payroll', now())",
                base,
                mine.roster().mineId(),
                line.worker().id());
        runs.execute(
                "insert into wage_base_past (id, base_id, amount, told_at, told_by, recorded_at, superseded_at)"
                        + " values (?, ?, 'sealed', now(), 'payroll', now(), now())",
                Ids.next(),
                base);

        String run = runs.eraseAll(mine, "wage-base");

        mine.verifier().get(Runs.ROOT + "/" + run).then().body("erased", equalTo(1));
        assertThat(runs.tablesWith(line.worker().id())).isEmpty();
        assertThat(runs.tablesWith(base)).isEmpty();
    }

    private ValidatableResponse rate(LocalDate day) {
        return mine.verifier()
                .get(AttendanceBooks.RATES + "?of=SECTION&id=" + line.sectionId() + "&from=" + day + "&to=" + day)
                .then()
                .statusCode(200);
    }

    private io.restassured.specification.RequestSpecification office(String role) {
        return mine.as(Tokens.of(role).staffNo("900006"));
    }

    private Recorded closed(Person subject) {
        Recorded violation = mine.confirmed(mine.reportOf(
                subject, ConductMine.SERIOUS, OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        runs.close(violation, "2020-03-01");
        return violation;
    }

    private Map<String, Object> plan(String kind) {
        return Map.of("mineId", mine.roster().mineId().toString(), "kind", kind);
    }

    private long erased() {
        return runs.number(
                "select count(*) from violation where erased and mine_id = ?",
                mine.roster().mineId());
    }

    private List<String> versions() {
        return runs.texts(
                "select id || ' ' || version || ' ' || worker_id from violation where mine_id = ? order by id",
                mine.roster().mineId());
    }
}
