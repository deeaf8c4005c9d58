package io.lamproom.conduct.deduction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.wage.Payroll;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the deduction of who is jointly liable while they object to that. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ContestedLiabilityTest {

    private static final String LIABILITIES = "/api/v1/joint-liabilities";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Deductions deductions;
    private YearMonth month;
    private Person leader;
    private Recorded violation;
    private Recorded liability;
    private Recorded deduction;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        deductions = Deductions.of(mine, dataSource);
        month = YearMonth.from(clock.today());
        leader = mine.roster().first().teamLeader();
        Payroll payroll = new Payroll(mine, clock.now());
        payroll.tell(payroll.item(leader, month, 800_000));
        violation = deductions.violation(ConductMine.SERIOUS);
        liability = Recorded.of(mine.confirmer()
                .body(Map.of(
                        "violationId",
                        violation.id(),
                        "staffNo",
                        leader.staffNo(),
                        "ground",
                        "SHIFT_LEADER",
                        "note",
                        "Led it."))
                .post(LIABILITIES));
        deduction =
                deductions.read(mine.as("worker", leader).get(Deductions.ROOT).path("items[0].id"));
    }

    @Test
    void nothingIsApprovedOfItWhileTheObjectionIsOpen() {
        step(mine.as("worker", leader), "objection", Map.of("grounds", "I led another place."));

        deductions.shown(deduction).body("suspendedAt", notNullValue()).body("transitions", contains("rejection"));
        deductions
                .approve(deductions.hr(), deduction, month, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("liability-contested"));

        decide("UPHELD");
        deductions.shown(deduction).body("suspendedAt", nullValue());
        deductions.approve(deductions.hr(), deduction, month, null).then().statusCode(200);
    }

    @Test
    void whatWasApprovedBeforeIsNotHandedOverMeanwhileAndFallsWithTheLiabilityAlone() {
        deductions.approve(deductions.hr(), deduction, month, null).then().statusCode(200);
        step(mine.as("worker", leader), "objection", Map.of("grounds", "I led another place."));
        deductions.handOver(month).then().body("handedOver", equalTo(0)).body("suspended", equalTo(1));

        decide("REVERSED");

        deductions.shown(deduction).body("status", equalTo("REVERSED")).body("reversedAt", notNullValue());
        mine.as("worker", mine.subject()).get(Deductions.ROOT).then().body("items.status", contains("PROPOSED"));
    }

    @Test
    void itRestsUntilBothTheAppealAndTheObjectionHaveEndedWhicheverEndsFirst() {
        step(mine.as("worker", leader), "objection", Map.of("grounds", "I led another place."));
        Recorded appeal = mine.appealed(violation);
        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));
        deductions.shown(deduction).body("suspendedAt", notNullValue());
        step(mine.as("worker", leader), "objection-withdrawal", Map.of());
        deductions.shown(deduction).body("suspendedAt", nullValue());
    }

    @Test
    void anObjectionThatHasFailedLetsNothingGoOnWhileTheViolationIsAppealed() {
        Recorded appeal = mine.appealed(violation);
        step(mine.as("worker", leader), "objection", Map.of("grounds", "I led another place."));
        decide("UPHELD");
        deductions.shown(deduction).body("suspendedAt", notNullValue());
        mine.decide(appeal, Map.of("outcome", "UPHELD", "reasons", "Two witnesses."));
        deductions.shown(deduction).body("suspendedAt", nullValue());
    }

    private void decide(String outcome) {
        step(
                mine.as(Tokens.of("appeal-reviewer").staffNo("900008")),
                "objection-decision",
                Map.of("outcome", outcome, "reasons", "The shift's record."));
    }

    private ValidatableResponse step(RequestSpecification by, String step, Map<String, Object> body) {
        String path = LIABILITIES + "/" + liability.id();
        return by.header("If-Match", Recorded.of(mine.confirmer().get(path)).tag())
                .body(body)
                .post(path + "/" + step)
                .then()
                .statusCode(200);
    }
}
