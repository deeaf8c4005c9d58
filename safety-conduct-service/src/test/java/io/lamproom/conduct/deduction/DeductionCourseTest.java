package io.lamproom.conduct.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.events.DeductionState;
import io.lamproom.conduct.wage.Payroll;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a deduction with the violation, with the wage, and with payroll. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DeductionCourseTest {

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
        wage(800_000);
    }

    @Test
    void whileTheViolationIsAppealedItRestsAndGoesOnWhenTheAppealHasFailed() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Recorded deduction = deductions.proposed(violation);
        Recorded appeal = mine.appealed(violation);

        deductions.shown(deduction).body("suspendedAt", notNullValue()).body("transitions", contains("rejection"));
        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", contains("rejection"));

        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));
        deductions.shown(deduction).body("suspendedAt", nullValue());
        deductions.approve(deductions.hr(), deduction, month, null).then().statusCode(200);
    }

    @Test
    void whatIsApprovedIsNotHandedOverWhileTheViolationIsAppealedAndFallsWithIt() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Recorded deduction = approved(violation);
        Recorded appeal = mine.appealed(violation);

        deductions
                .handOver(month)
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(0))
                .body("waiting", equalTo(0))
                .body("suspended", equalTo(1));
        mine.decide(appeal, Map.of("outcome", "REVOKED", "reasons", "It was another.", "lostShifts", List.of()));

        deductions.shown(deduction).body("status", equalTo("REVERSED")).body("reversedAt", notNullValue());
        deductions.handOver(month).then().body("handedOver", equalTo(0)).body("suspended", equalTo(0));
    }

    @Test
    void whatPayrollHasOfAnAnnulledViolationGoesBackWholeAndAPersonSaysThatItHas() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Recorded deduction = approved(violation);
        deductions.handOver(month).then().statusCode(200).body("handedOver", equalTo(1));

        annul(violation);

        deductions
                .own(deduction)
                .body("status", equalTo("REFUND_DUE"))
                .body("amounts.approvedFen", equalTo(50_000))
                .body("amounts.refundFen", equalTo(50_000))
                .body("amounts.refundedFen", equalTo(0));
        deductions
                .post(mine.as("hr-dept", mine.subject()), deduction, "refund-confirmation", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        deductions
                .post(deductions.hr(), deduction, "refund-confirmation", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUNDED"));
        deductions.own(deduction).body("amounts.refundedFen", equalTo(50_000));
    }

    @Test
    void aRegradingLowersWhatIsApprovedToWhatTheOtherGradeCosts() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Recorded deduction = approved(violation);
        Recorded appeal = mine.appealed(violation);
        deductions.shown(deduction).body("suspendedAt", notNullValue());

        mine.decide(appeal, ConductMine.regraded());

        deductions
                .own(deduction)
                .body("status", equalTo("APPROVED"))
                .body("suspendedAt", nullValue())
                .body("amounts.approvedFen", equalTo(20_000));
    }

    @Test
    void aRegradingAfterTheHandoverGivesTheDifferenceBackAndALaterAnnulmentTheRest() {
        Recorded violation = deductions.violation(ConductMine.SERIOUS);
        Recorded deduction = approved(violation);
        deductions.handOver(month).then().body("handedOver", equalTo(1));

        mine.decide(mine.appealed(violation), ConductMine.regraded());
        deductions.own(deduction).body("status", equalTo("REFUND_DUE")).body("amounts.refundFen", equalTo(30_000));
        deductions
                .post(deductions.hr(), deduction, "refund-confirmation", "")
                .then()
                .statusCode(200);
        annul(violation);

        deductions
                .own(deduction)
                .body("status", equalTo("REFUND_DUE"))
                .body("amounts.refundFen", equalTo(50_000))
                .body("amounts.refundedFen", equalTo(30_000));
    }

    @Test
    void aHandoverMayBeRepeatedAndPayrollReadsHowEachLineStands() {
        Recorded deduction = approved(deductions.violation(ConductMine.SERIOUS));
        deductions.proposed(deductions.violation(ConductMine.GENERAL));

        deductions.handOver(month).then().statusCode(200).body("handedOver", equalTo(1));
        deductions
                .handOver(month)
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(1))
                .body("lapsed", empty());

        handedOver()
                .body("items.id", contains(deduction.id()))
                .body("items.staffNo", contains(mine.subject().staffNo()))
                .body("items.month", contains(month.toString()))
                .body("items.deductFen", contains(50_000))
                .body("items.refundFen", contains(0));
        deductions.hr().get(Deductions.ROOT + "/handovers").then().statusCode(403);
        deductions.shown(deduction).body("handedOverAt", notNullValue()).body("transitions", empty());
    }

    @Test
    void aWageCorrectedDownwardMakesTheLastApprovalBeDecidedAnew() {
        Recorded first = approved(deductions.violation(ConductMine.SERIOUS));
        Recorded last = approved(deductions.violation(ConductMine.SERIOUS));

        wage(250_000);

        deductions.shown(first).body("status", equalTo("APPROVED"));
        deductions
                .shown(last)
                .body("status", equalTo("PROPOSED"))
                .body("lapsedAt", notNullValue())
                .body("decision", nullValue());
        deductions.handOver(month).then().body("handedOver", equalTo(1)).body("lapsed", contains(last.id()));
        deductions
                .approve(deductions.hr(), last, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("deduction-over-cap"))
                .body("mostFen", equalTo(0));
    }

    @Test
    void whatPayrollHasBeyondACorrectedWageGoesBack() {
        Recorded deduction = approved(deductions.violation(ConductMine.SERIOUS));
        deductions.handOver(month).then().body("handedOver", equalTo(1));

        wage(240_000);

        deductions.own(deduction).body("status", equalTo("REFUND_DUE")).body("amounts.refundFen", equalTo(10_000));
        handedOver()
                .body("items.deductFen", contains(50_000))
                .body("items.refundFen", contains(10_000))
                .body("items.refundedFen", contains(0));
    }

    @Test
    void whatNoLongerFitsTheRulesIsNotHandedOverButNamed() {
        Recorded deduction = approved(deductions.violation(ConductMine.SERIOUS));
        mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId(),
                        "kind",
                        "minimum-wage",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "of a test",
                        "rules",
                        Map.of("monthlyFen", 790_000)))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);

        deductions
                .handOver(month)
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(0))
                .body("lapsed", contains(deduction.id()));
        deductions.shown(deduction).body("status", equalTo("PROPOSED"));
    }

    @Test
    void noEventSaysHowMuchItIs() {
        assertThat(Arrays.stream(DeductionState.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(long.class, Long.class, int.class, Integer.class, Amounts.class);
    }

    private Recorded approved(Recorded violation) {
        Recorded deduction = deductions.proposed(violation);
        deductions.approve(deductions.hr(), deduction, month, null).then().statusCode(200);
        return deduction;
    }

    private void annul(Recorded violation) {
        String path = "/api/v1/violations/" + violation.id();
        ConductMine.post(
                mine.confirmer(), Recorded.of(mine.confirmer().get(path)), "annulment", ConductMine.annulment());
    }

    private ValidatableResponse handedOver() {
        return mine.program("wage:write")
                .get(Deductions.ROOT + "/handovers?month=" + month)
                .then()
                .statusCode(200);
    }

    private void wage(long fen) {
        payroll.tell(payroll.item(mine.subject(), month, fen));
    }
}
