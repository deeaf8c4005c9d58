package io.lamproom.conduct.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.wage.Payroll;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed, and what a person may approve of it. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DeductionFlowTest {

    private static final String LIABILITIES = "/api/v1/joint-liabilities";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Deductions deductions;
    private Payroll payroll;
    private YearMonth month;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        deductions = Deductions.of(mine, dataSource);
        payroll = new Payroll(mine, clock.now());
        month = YearMonth.from(clock.today());
    }

    @Test
    void aConfirmationProposesWhatTheRulesAskByGradeAndOfAnIrregularActNothing() {
        Recorded serious = deductions.proposed(deductions.violation(ConductMine.SERIOUS));
        Recorded general = deductions.proposed(deductions.violation(ConductMine.GENERAL));
        Recorded irregular = mine.confirmed(mine.reportOf(
                mine.subject(),
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));

        deductions
                .own(serious)
                .body("status", equalTo("PROPOSED"))
                .body("kind", equalTo("ASSESSMENT"))
                .body("amounts.proposedFen", equalTo(50_000))
                .body("amounts.approvedFen", nullValue())
                .body("proposal.staffNo", equalTo("900003"))
                .body("month", nullValue());
        deductions.own(general).body("amounts.proposedFen", equalTo(20_000));
        deductions.ofViolation(irregular).body("items", empty());
    }

    @Test
    void withoutRulesOfTheMineNothingIsProposed() {
        ConductMine other = ConductMine.open(dataSource);

        Recorded violation = other.confirmed(other.report());

        Deductions.without(other, dataSource).ofViolation(violation).body("items", empty());
    }

    @Test
    void whoIsJointlyLiableLosesTheirOwnPartAndOnlyOnTheGroundsOfTheRules() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Person leader = mine.roster().first().teamLeader();
        liable(violation, leader, "SHIFT_LEADER");
        liable(violation, mine.roster().first().massSafetyWatch(), "MUTUAL_GUARANTEE");

        deductions
                .ofViolation(violation)
                .body(
                        "items.workerId",
                        containsInAnyOrder(
                                mine.subject().id().toString(), leader.id().toString()));
        mine.as("worker", leader)
                .get(Deductions.ROOT)
                .then()
                .body("items.amounts.proposedFen", contains(10_000))
                .body("items.ground", contains("SHIFT_LEADER"));
        mine.verifier().get("/api/v1/violations?workerId=" + leader.id()).then().body("items", empty());
    }

    @Test
    void theDeductionOfWhoIsJointlyLiableFallsWithTheirLiabilityAlone() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Person leader = mine.roster().first().teamLeader();
        Recorded liability = liable(violation, leader, "SHIFT_LEADER");

        mine.verifier()
                .header("If-Match", liability.tag())
                .body(Map.of("reason", "Somebody else led that shift."))
                .post(LIABILITIES + "/" + liability.id() + "/reversal")
                .then()
                .statusCode(200);

        mine.as("worker", leader).get(Deductions.ROOT).then().body("items.status", contains("REVERSED"));
        mine.as("worker", mine.subject()).get(Deductions.ROOT).then().body("items.status", contains("PROPOSED"));
    }

    @Test
    void nothingIsDeductedFromWhomAnotherEmployerPaysNorOfASelfReportWhereTheRulesSaySo() {
        Person dispatched = mine.roster().second().worker();
        mine.roster()
                .change(
                        dispatched.id(),
                        worker -> worker.put("employmentForm", "DISPATCHED").put("employer", "人力公司"))
                .publish()
                .awaitReplica(dataSource);
        OffsetDateTime earlier = OffsetDateTime.now(ZoneOffset.UTC).minusHours(2);

        deductions
                .ofViolation(mine.confirmed(mine.reportOf(dispatched, ConductMine.SERIOUS, earlier)))
                .body("items", empty());
        Recorded selfReport = Recorded.of(
                mine.as("worker", mine.subject()).body(mine.report()).post("/api/v1/violations"));
        selfReport = ConductMine.post(mine.verifier(), selfReport, "verification", "{}");
        deductions
                .ofViolation(ConductMine.post(mine.confirmer(), selfReport, "confirmation", "{}"))
                .body("items", empty());
        Recorded violation = mine.confirmed(mine.reportOf(dispatched, ConductMine.SERIOUS, earlier.plusMinutes(9)));
        claim(violation, "COMPENSATION").body("code", equalTo("deduction-not-paid-here"));
    }

    @Test
    void withoutTheWageOfTheMonthItStaysProposedAndTheWageIsAwaited() {
        Recorded deduction = deductions.proposed(deductions.violation(ConductMine.SERIOUS));

        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("wage-base-missing"))
                .body("detail", containsString(month.toString()));

        deductions.shown(deduction).body("status", equalTo("PROPOSED"));
        assertThat(Sql.list(
                        dataSource,
                        "select amount from wage_base where worker_id = ? and month = ?",
                        row -> row.getBytes("amount"),
                        mine.subject().id(),
                        month.atDay(1)))
                .containsExactly((byte[]) null);
    }

    @Test
    void withoutAMinimumWageNothingIsTaken() {
        ConductMine other = ConductMine.open(dataSource);
        Deductions without = Deductions.without(other, dataSource);
        without.addRules("deduction", Deductions.RULES);
        Recorded deduction = without.proposed(without.violation(ConductMine.SERIOUS));
        Payroll others = new Payroll(other, clock.now());
        others.tell(others.item(other.subject(), month, 800_000));

        without.approve(without.hr(), deduction, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("minimum-wage-missing"))
                .body("detail", containsString("art. 16"));
    }

    @Test
    void theSumOfAMonthIsWithinTheCapAndTheRefusalNamesTheLawAndTheMost() {
        wage(300_000);
        Recorded first = deductions.proposed(deductions.violation(ConductMine.SERIOUS));
        Recorded second = deductions.proposed(deductions.violation(ConductMine.SERIOUS));
        deductions
                .approve(deductions.hr(), first, month, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("month", equalTo(month.toString()))
                .body("amounts", nullValue());

        deductions
                .approve(deductions.hr(), second, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("deduction-over-cap"))
                .body("mostFen", equalTo(10_000))
                .body("detail", containsString("art. 16"));
        assertThat(readsOf(second)).isEqualTo(1);
        deductions.approve(deductions.hr(), second, month, 10_001L).then().statusCode(422);
        deductions.approve(deductions.hr(), second, month, 10_000L).then().statusCode(200);
        deductions
                .own(second)
                .body("amounts.proposedFen", equalTo(50_000))
                .body("amounts.approvedFen", equalTo(10_000));
    }

    @Test
    void whatIsLeftOfTheWageIsNeverBelowTheMinimum() {
        wage(210_000);
        Recorded deduction = deductions.proposed(deductions.violation(ConductMine.SERIOUS));

        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(422)
                .body("mostFen", equalTo(10_000));
        deductions.approve(deductions.hr(), deduction, month, 60_000L).then().statusCode(422);
        deductions.approve(deductions.hr(), deduction, month, 10_000L).then().statusCode(200);
    }

    @Test
    void theApproverTookNoPartAndDecidesAfterTheNoticeAndNotInAdvance() {
        wage(800_000);
        Recorded unserved = mine.confirmed(mine.report());
        Recorded deduction = deductions.proposed(unserved);

        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("notice-not-served"));
        mine.served(unserved);
        for (String staffNo : new String[] {"900001", "900002", "900003"}) {
            deductions
                    .approve(mine.as(Tokens.of("hr-dept").staffNo(staffNo)), deduction, month, null)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("approver-took-part"));
        }
        deductions
                .approve(mine.as("hr-dept", mine.subject()), deduction, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        deductions
                .approve(deductions.hr(), deduction, month.plusMonths(2), null)
                .then()
                .statusCode(422)
                .body("code", equalTo("deduction-month-outside"));
        deductions
                .post(deductions.hr(), deduction, "rejection", Map.of("reasons", "A talk is enough."))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.note", equalTo("A talk is enough."));
        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", empty());
    }

    @Test
    void howMuchItIsIsShownToTheWorkerAndToHrForAReasonThatIsKept() {
        Recorded deduction = deductions.proposed(deductions.violation(ConductMine.SERIOUS));
        String path = Deductions.ROOT + "/" + deduction.id();

        deductions.own(deduction).body("amounts.proposedFen", equalTo(50_000));
        mine.as("worker", mine.roster().second().worker()).get(path).then().statusCode(404);
        deductions.shown(deduction).body("amounts", nullValue());
        mine.as(Tokens.of("union").staffNo("900007"))
                .get(path)
                .then()
                .statusCode(200)
                .body("amounts", nullValue());
        mine.verifier().get(path + "/amounts").then().statusCode(403);
        deductions
                .hr()
                .get(path + "/amounts")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-required"));
        deductions
                .hr()
                .header("X-Access-Reason", "To decide it")
                .get(path + "/amounts")
                .then()
                .statusCode(200)
                .body("proposedFen", equalTo(50_000));
        assertThat(readsOf(deduction)).isEqualTo(1);
    }

    @Test
    void aDepositIsRefusedByNameOfTheLawAlsoAsARule() {
        claim(deductions.violation(ConductMine.SERIOUS), "DEPOSIT")
                .statusCode(422)
                .body("code", equalTo("deposit-refused"))
                .body("detail", containsString("Labour Contract Law art. 9 and 84"));
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId(),
                        "kind",
                        "deduction",
                        "from",
                        clock.today().plusDays(1).toString(),
                        "basis",
                        "-",
                        "rules",
                        Map.of(
                                "kind",
                                "DEPOSIT",
                                "mostPercent",
                                20,
                                "ofSelfReports",
                                true,
                                "amounts",
                                java.util.List.of(Map.of("nationalGrade", 2, "fen", 50_000)),
                                "liabilities",
                                java.util.List.of())))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(422)
                .body("code", equalTo("deposit-refused"));
    }

    @Test
    void nobodyLosesTwiceForOneActAndACompensationIsOfAnActForWhichNothingElseIs() {
        claim(deductions.violation(ConductMine.SERIOUS), "COMPENSATION")
                .statusCode(409)
                .body("code", equalTo("deducted-already"));
        claim(deductions.violation(ConductMine.SERIOUS), "ASSESSMENT")
                .statusCode(422)
                .body("code", equalTo("assessment-by-rules-alone"));
        claim(mine.verified(mine.report()), "COMPENSATION")
                .statusCode(409)
                .body("code", equalTo("deduction-of-unconfirmed"));
        Recorded irregular = mine.confirmed(mine.reportOf(
                mine.subject(),
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        claim(irregular, "COMPENSATION")
                .statusCode(201)
                .body("kind", equalTo("COMPENSATION"))
                .body("proposal.note", notNullValue());
        claim(irregular, "COMPENSATION").statusCode(409);
        Recorded history = mine.confirmed(
                mine.reportOf(mine.subject(), ConductMine.SERIOUS, OffsetDateTime.parse("2024-06-30T10:00:00+08:00")));
        claim(history, "COMPENSATION").statusCode(422).body("code", equalTo("deduction-of-history"));
    }

    private io.restassured.response.ValidatableResponse claim(Recorded violation, String kind) {
        return mine.as(Tokens.of("safety-dept").staffNo("900004"))
                .body(Map.of(
                        "violationId",
                        violation.id(),
                        "kind",
                        kind,
                        "amountFen",
                        60_000,
                        "note",
                        "Belt torn; clause 21."))
                .post(Deductions.ROOT)
                .then();
    }

    private Recorded liable(Recorded violation, Person who, String ground) {
        return Recorded.of(mine.confirmer()
                .body(Map.of(
                        "violationId", violation.id(), "staffNo", who.staffNo(), "ground", ground, "note", "Led it."))
                .post(LIABILITIES));
    }

    private void wage(long fen) {
        payroll.tell(payroll.item(mine.subject(), month, fen));
    }

    private long readsOf(Recorded deduction) {
        return Sql.list(
                        dataSource,
                        "select id from platform.audit_entry where kind = 'READ' and aggregate_id = ?",
                        row -> Sql.id(row, "id"),
                        UUID.fromString(deduction.id()))
                .size();
    }
}
