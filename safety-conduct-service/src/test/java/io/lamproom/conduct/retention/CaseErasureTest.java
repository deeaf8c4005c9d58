package io.lamproom.conduct.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.TestEvents;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
class CaseErasureTest {

    private static final String LONG_AGO = "2020-03-01";

    private static final String PROPOSED = """
            insert into deduction (id, version, mine_id, worker_id, violation_id, act_on, kind, status, proposed_fen,
                refund_fen, refunded_fen, proposed_at, proposed_by)
            values (?, 0, ?, ?, ?::uuid, '2020-02-01', 'COMPENSATION', 'PROPOSED', 10000, 0, 0, now(), 'claimant')""";

    @Inject
    DataSource dataSource;

    @Inject
    Runs runs;

    private ConductMine mine;
    private Person worker;
    private Person colleague;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        worker = mine.subject();
        colleague = mine.roster().first().member();
    }

    @Test
    void ofAnErasedCaseNoTableSaysWhoseItWasNorWhatWasWritten() {
        String written = "written-" + Ids.next();
        Recorded violation = richCase(written);
        assertThat(runs.tablesWith(written))
                .contains("violation", "appeal", "joint_liability", "root_cause", "deduction");
        assertThat(runs.tablesWith(worker.id())).contains("violation", "appeal", "points_entry", "points_proposal");

        runs.eraseAll(mine, "violation-case");
        runs.eraseAll(mine, "points-proposal");

        assertThat(runs.tablesWith(written)).isEmpty();
        // that there is an account of this id is all: no charge, no entry
        assertThat(runs.tablesWith(worker.id())).containsExactly("points_account");
        assertThat(runs.tablesWith(colleague.id())).isEmpty();
        assertThat(runs.number(
                        "select count(*) from platform.audit_entry where aggregate_id = ?::uuid and reason is not null",
                        violation.id()))
                .isZero();
        assertThat(runs.texts(
                        "select distinct actor from platform.audit_entry where aggregate_id = ?::uuid", violation.id()))
                .containsExactlyInAnyOrder(null, "system:retention");
    }

    @Test
    void anErasedCaseIsStillThereForTheFiguresAndNothingCanBeDoneAboutIt() {
        Recorded violation = closed(worker, LONG_AGO);

        runs.eraseAll(mine, "violation-case");

        mine.verifier()
                .get("/api/v1/violations/" + violation.id())
                .then()
                .statusCode(200)
                .body("workerId", nullValue())
                .body("status", equalTo("CLOSED"))
                .body("grading.grade", equalTo("SERIOUS"))
                .body("sectionId", equalTo(mine.roster().first().sectionId().toString()))
                .body("description", equalTo(""))
                .body("recordedBy.staffNo", nullValue())
                .body("transitions", empty());
        mine.verifier()
                .get("/api/v1/violations?limit=200")
                .then()
                .body("items.id", hasItem(violation.id()))
                .body("items.find { it.id == '" + violation.id() + "' }.workerId", nullValue());
        mine.as("worker", worker)
                .get("/api/v1/violations/" + violation.id())
                .then()
                .statusCode(404);
        mine.verifier()
                .body(Map.of("violationId", violation.id(), "ground", "DISPUTE", "reason", "Too late."))
                .post("/api/v1/case-holds")
                .then()
                .statusCode(409)
                .body("code", equalTo("record-erased"));
    }

    @Test
    void theLastVersionPublishedNamesNobodyAndSaysThatItIsErased() {
        Recorded violation = closed(worker, LONG_AGO);

        runs.eraseAll(mine, "violation-case");

        JsonNode last = TestEvents.of(Topic.CONDUCT, violation.id(), 4).getLast();
        assertThat(last.get("type").asText()).isEqualTo("io.lamproom.conduct.violation.erased.v1");
        assertThat(last.get("actor").asText()).isEqualTo("system:retention");
        JsonNode state = last.get("data");
        assertThat(state.get("erased").asBoolean()).isTrue();
        assertThat(state.get("workerId").isNull()).isTrue();
        assertThat(state.get("eventId").isNull()).isTrue();
        assertThat(state.get("grade").asText()).isEqualTo("SERIOUS");
        assertThat(state.get("withdrawn").asBoolean()).isFalse();
        assertThat(last.toString()).doesNotContain(worker.id().toString());
        JsonNode account =
                TestEvents.of(Topic.CONDUCT, worker.id().toString(), 2).getLast();
        assertThat(account.at("/data/charges")).isEmpty();
        assertThat(account.at("/data/erased").asBoolean()).isTrue();
    }

    @Test
    void theLedgerLosesTheErasedCaseAndKeepsTheOthers() {
        Recorded gone = closed(worker, LONG_AGO);
        Recorded kept = mine.confirmed(mine.reportOf(
                worker, ConductMine.GENERAL, OffsetDateTime.now(ZoneOffset.UTC).minusHours(3)));
        assertThatThrownBy(() -> runs.execute("delete from points_entry where violation_id = ?::uuid", kept.id()))
                .hasMessageContaining("an entry of the ledger is not changed");

        runs.eraseAll(mine, "violation-case");

        assertThat(runs.texts("select violation_id::text from points_charge where account_id = ?::uuid", worker.id()))
                .containsExactly(kept.id());
        assertThat(runs.number(
                        "select count(*) from points_entry where violation_id = ?::uuid and account_id = ?::uuid",
                        gone.id(),
                        worker.id()))
                .isZero();
        // what it cost the unit is nobody's
        assertThat(runs.number("select sum(points) from points_entry where violation_id = ?::uuid", gone.id()))
                .isEqualTo(-2);
    }

    @Test
    void whatIsOpenOrLedToAnAccidentOrADismissalKeepsACase() {
        Recorded dismissal = closed(worker, LONG_AGO);
        Recorded accident = closed(colleague, LONG_AGO);
        Recorded watched = closed(mine.roster().first().teamLeader(), LONG_AGO);
        Recorded hold = held(dismissal);
        holding(dismissal).then().statusCode(409).body("code", equalTo("case-held-already"));
        runs.execute("update violation set business_date = '2019-05-05' where id = ?::uuid", accident.id());
        accidentOf(colleague, "2019-05-05");
        refusedBy(mine.roster().first().teamLeader());

        String run = runs.eraseAll(mine, "violation-case");

        mine.verifier()
                .get(Runs.ROOT + "/" + run)
                .then()
                .body("due", equalTo(0))
                .body("held", equalTo(3))
                .body("erased", equalTo(0));
        assertThat(erased(dismissal, accident, watched)).isZero();

        mine.as(Tokens.of("hr-dept").staffNo("900006"))
                .header("If-Match", hold.tag())
                .post("/api/v1/case-holds/" + hold.id() + "/lifting")
                .then()
                .statusCode(200);
        runs.eraseAll(mine, "violation-case");
        assertThat(erased(dismissal)).isEqualTo(1);
        assertThat(erased(accident, watched)).isZero();
    }

    @Test
    void anOpenAppealAnalysisOrDeductionKeepsACase() {
        Recorded appealed = mine.served(mine.confirmed(mine.report()));
        Recorded.of(mine.as("worker", worker)
                .body(Map.of("grounds", "The belt stood still."))
                .post("/api/v1/violations/" + appealed.id() + "/appeal"));
        runs.close(appealed, LONG_AGO);
        Recorded analysed = closed(colleague, LONG_AGO);
        Recorded.of(mine.verifier()
                .body(Map.of("subjectKind", "VIOLATION", "subjectId", analysed.id(), "title", "Why?"))
                .post("/api/v1/root-causes"));
        Person leader = mine.roster().first().teamLeader();
        Recorded deducted = closed(leader, LONG_AGO);
        runs.execute(PROPOSED, Ids.next(), mine.roster().mineId(), leader.id(), deducted.id());

        runs.eraseAll(mine, "violation-case");

        assertThat(erased(appealed, analysed, deducted)).isZero();
    }

    @Test
    void whoWorkedInASpecialTradeIsKeptSixYears() {
        Recorded ordinary = closed(worker, monthsAgo(37));
        Recorded special = closed(colleague, monthsAgo(71));
        Recorded longAgo = closed(mine.roster().first().teamLeader(), monthsAgo(73));
        for (Recorded each : List.of(special, longAgo)) {
            runs.execute("update violation set trade = '瓦斯检查工' where id = ?::uuid", each.id());
        }

        runs.eraseAll(mine, "violation-case");
        assertThat(erased(ordinary)).isEqualTo(1);
        assertThat(erased(special, longAgo)).isZero();

        runs.eraseAll(mine, "violation-case-special");
        assertThat(erased(special)).isZero();
        assertThat(erased(longAgo)).isEqualTo(1);
    }

    @Test
    void irregularActsDraftsAndWhatCameToNothingHaveTermsOfTheirOwn() {
        Recorded irregular = mine.confirmed(mine.reportOf(
                worker,
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        runs.execute("update violation set confirmed_at = ?::date where id = ?::uuid", monthsAgo(4), irregular.id());
        Recorded younger = mine.confirmed(mine.reportOf(
                colleague,
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        runs.execute("update violation set confirmed_at = ?::date where id = ?::uuid", monthsAgo(2), younger.id());
        Recorded report = mine.reported(mine.report());
        runs.execute("update violation set recorded_at = ?::date where id = ?::uuid", monthsAgo(4), report.id());
        Recorded voided =
                ConductMine.post(mine.verifier(), mine.reported(mine.report()), "voiding", Map.of("reason", "Twice."));
        runs.execute("update violation set voided_at = ?::date where id = ?::uuid", monthsAgo(13), voided.id());
        Recorded recent = mine.reported(mine.report());

        runs.eraseAll(mine, "irregular-act");
        assertThat(erased(irregular)).isEqualTo(1);
        runs.eraseAll(mine, "violation-unconfirmed");
        assertThat(erased(report)).isEqualTo(1);
        runs.eraseAll(mine, "violation-ended");
        assertThat(erased(voided)).isEqualTo(1);
        assertThat(erased(recent, younger)).isZero();
    }

    private Recorded richCase(String written) {
        Map<String, Object> report = mine.report();
        report.put("informant", written);
        report.put("description", written);
        report.put("place", written);
        Recorded violation =
                ConductMine.post(mine.verifier(), mine.reported(report), "verification", Map.of("note", written));
        violation = ConductMine.post(mine.confirmer(), violation, "confirmation", Map.of("note", written));
        violation = mine.served(violation);
        violation = ConductMine.post(
                mine.verifier(),
                violation,
                "acknowledgement",
                Map.of("answer", "REFUSED", "witnessStaffNo", colleague.staffNo(), "note", written));
        Recorded appeal = Recorded.of(mine.as("worker", worker)
                .body(Map.of("grounds", written))
                .post("/api/v1/violations/" + violation.id() + "/appeal"));
        mine.as(Tokens.of("appeal-reviewer").staffNo("900008"))
                .header("If-Match", appeal.tag())
                .body(Map.of("outcome", "UPHELD", "reasons", written, "lostShifts", List.of()))
                .post("/api/v1/appeals/" + appeal.id() + "/decision")
                .then()
                .statusCode(200);
        Recorded.of(mine.verifier()
                .body(Map.of(
                        "violationId",
                        violation.id(),
                        "staffNo",
                        colleague.staffNo(),
                        "ground",
                        "MUTUAL_GUARANTEE",
                        "note",
                        written))
                .post("/api/v1/joint-liabilities"));
        Recorded analysis = Recorded.of(mine.verifier()
                .body(Map.of("subjectKind", "VIOLATION", "subjectId", violation.id(), "title", written))
                .post("/api/v1/root-causes"));
        runs.execute(
                "update root_cause set status = 'CLOSED', analysed_at = now(), round = 1, closed_at = now() where id = ?::uuid",
                analysis.id());
        mine.as(Tokens.of("discipline-committee").staffNo("900011"))
                .header("X-Access-Reason", written)
                .get("/api/v1/violations/" + violation.id() + "/informant")
                .then()
                .statusCode(200);
        UUID deduction = Ids.next();
        runs.execute(PROPOSED, deduction, mine.roster().mineId(), worker.id(), violation.id());
        runs.execute(
                "update deduction set status = 'REJECTED', proposal_note = ?, decided_at = now(), decided_by = 'somebody',"
                        + " reasons = ? where id = ?",
                written,
                written,
                deduction);
        runs.close(violation, LONG_AGO);
        runs.execute(
                "update points_proposal set status = 'ACCEPTED', decided_at = '2020-03-01', decided_by = 'x', reasons = ?,"
                        + " raised_on = '2020-02-01' where worker_id = ?::uuid",
                written,
                worker.id());
        return violation;
    }

    private Recorded closed(Person subject, String day) {
        Recorded violation = mine.confirmed(mine.reportOf(
                subject, ConductMine.SERIOUS, OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        runs.close(violation, day);
        return violation;
    }

    private Recorded held(Recorded violation) {
        return Recorded.of(holding(violation));
    }

    private Response holding(Recorded violation) {
        return mine.as(Tokens.of("hr-dept").staffNo("900006"))
                .body(Map.of("violationId", violation.id(), "ground", "DISMISSAL", "reason", "矿人〔2020〕45号"))
                .post("/api/v1/case-holds");
    }

    private void accidentOf(Person person, String day) {
        Recorded incident = Recorded.of(mine.verifier()
                .body(Map.of(
                        "kind",
                        "MINOR",
                        "placeId",
                        mine.place(),
                        "unitId",
                        mine.roster().first().teamId(),
                        "occurredAt",
                        OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(30).toString(),
                        "description",
                        "A fall."))
                .post("/api/v1/incidents"));
        mine.verifier()
                .header("If-Match", incident.tag())
                .body(Map.of("workerId", person.id(), "injury", "MINOR", "daysLost", 3))
                .post("/api/v1/incidents/" + incident.id() + "/persons")
                .then()
                .statusCode(200);
        runs.execute("update incident set business_date = ?::date where id = ?::uuid", day, incident.id());
    }

    private void refusedBy(Person person) {
        Recorded.of(mine.as("worker", person)
                .body(Map.of(
                        "placeId",
                        mine.place(),
                        "occurredAt",
                        OffsetDateTime.now(ZoneOffset.UTC).minusHours(5).toString(),
                        "instruction",
                        "Go under the unbolted roof.",
                        "reason",
                        "Two metres without support."))
                .post("/api/v1/unsafe-work-refusals"));
    }

    private static String monthsAgo(int months) {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .minusMonths(months)
                .toLocalDate()
                .toString();
    }

    private long erased(Recorded... violations) {
        List<UUID> ids = java.util.Arrays.stream(violations)
                .map(each -> UUID.fromString(each.id()))
                .toList();
        return runs.number("select count(*) from violation where erased and id = any (?::uuid[])", ids);
    }
}
