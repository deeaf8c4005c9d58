package io.lamproom.conduct.appeal;

import static io.lamproom.conduct.ConductMine.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.WorkingDays;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appeal from its making to its end, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AppealFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    ToldConsequences told;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @AfterEach
    void resetClock() {
        moveClock("P0D");
    }

    @Test
    void whoIsStoppedFromWorkHasADecisionWithinThreeWorkingDaysAndOthersWithinTen() {
        LocalDate today = clock.today();

        Recorded serious = appealed(confirmed(ConductMine.SERIOUS));
        Recorded general = appealed(confirmed(ConductMine.GENERAL));

        get(serious)
                .then()
                .body("stopped", equalTo(true))
                .body(
                        "decideBy",
                        equalTo(WorkingDays.OF_THE_WEEK.after(today, 3).toString()))
                .body("making.note", equalTo("The belt stood still."))
                .body("making.staffNo", equalTo(mine.subject().staffNo()))
                .body("transitions", contains("decision", "withdrawal"));
        get(general)
                .then()
                .body("stopped", equalTo(false))
                .body(
                        "decideBy",
                        equalTo(WorkingDays.OF_THE_WEEK.after(today, 10).toString()));
    }

    @Test
    void theTermBeginsNoEarlierThanTheNoticeIsPutOnRecordAndNobodyWaitsForItToAppeal() {
        appeal(mine.confirmed(mine.report())).then().statusCode(201);

        Recorded toldLate = mine.confirmed(mine.report());
        String day = OffsetDateTime.now(ZoneOffset.UTC).toString();
        moveClock("P30D");
        Recorded served = post(mine.verifier(), toldLate, "notice", Map.of("servedAt", day));
        LocalDate recordedOn = clock.today();
        violation(served)
                .then()
                .body("notice.recordedAt", startsWith(recordedOn.toString()))
                .body(
                        "notice.appealUntil",
                        equalTo(WorkingDays.OF_THE_WEEK.after(recordedOn, 5).toString()));
        appeal(served).then().statusCode(201);
    }

    @Test
    void anAppealIsMadeOnceAndWithinTheTermOfTheNotice() {
        Recorded unserved = mine.confirmed(mine.report());
        appeal(mine.verified(mine.report())).then().statusCode(409).body("code", equalTo("appeal-of-unconfirmed"));

        Recorded served = mine.served(unserved);
        appeal(served).then().statusCode(201);
        appeal(served).then().statusCode(409).body("code", equalTo("appeal-already-made"));

        Recorded late = confirmed(ConductMine.SERIOUS);
        String until = mine.verifier().get("/api/v1/violations/" + late.id()).path("notice.appealUntil");
        moveClock("P30D");
        appeal(late)
                .then()
                .statusCode(422)
                .body("code", equalTo("appeal-too-late"))
                .body("latest", equalTo(until));
    }

    @Test
    void whereNoNoticeIsServedTheTermBeginsWithTheConfirmation() {
        Recorded contested = mine.confirmed(mine.reportOf(
                mine.subject(),
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        Recorded late = mine.confirmed(mine.reportOf(
                mine.subject(),
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(30)));
        LocalDate latest = WorkingDays.OF_THE_WEEK.after(clock.today(), 5);

        appeal(contested).then().statusCode(201);
        moveClock("P30D");
        appeal(late)
                .then()
                .statusCode(422)
                .body("code", equalTo("appeal-too-late"))
                .body("latest", equalTo(latest.toString()));
    }

    @Test
    void whoDecidesOrSpeaksForTheSubjectReadsWhatItIsAboutAndDoesNotBrowse() {
        Recorded violation = confirmed(ConductMine.SERIOUS);

        for (RequestSpecification reader : List.of(reviewer("900008"), union())) {
            reader.get("/api/v1/violations/" + violation.id())
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(violation.id()));
            reader.get("/api/v1/violations/" + violation.id() + "/evidence")
                    .then()
                    .statusCode(200);
            reader.get("/api/v1/violations").then().statusCode(403);
        }
    }

    @Test
    void theReviewerTookNoPart() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = appealed(violation);

        for (String staffNo : List.of("900001", "900002", "900003")) {
            decide(reviewer(staffNo), appeal, upheld())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("reviewer-took-part"));
        }
        decide(mine.as("appeal-reviewer", mine.subject()), appeal, upheld())
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        decide(reviewer("900008"), appeal, upheld())
                .then()
                .statusCode(200)
                .body("status", equalTo("UPHELD"))
                .body("ending.staffNo", equalTo("900008"))
                .body("transitions.size()", equalTo(0));
        violation(violation)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("appeal.status", equalTo("UPHELD"))
                .body("grading.points", equalTo(8));
    }

    @Test
    void whoMadeAnAppealForTheWorkerDoesNotDecideItAndWhatIsUpheldCostNoShift() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = Recorded.of(
                union().body(Map.of("grounds", "Not heard.")).post("/api/v1/violations/" + violation.id() + "/appeal"));

        decide(mine.as(Tokens.of("appeal-reviewer").staffNo("900070").subject("another-login")), appeal, upheld())
                .then()
                .statusCode(422)
                .body("code", equalTo("reviewer-took-part"));
        decide(
                        reviewer("900008"),
                        appeal,
                        Map.of(
                                "outcome",
                                "UPHELD",
                                "reasons",
                                "-",
                                "lostShifts",
                                List.of(Map.of("businessDate", clock.today().toString(), "shift", "NIGHT"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("lost-shifts-of-upheld"));
        decide(reviewer("900008"), appeal, upheld()).then().statusCode(200);
    }

    @Test
    void whoIsJointlyLiableDoesNotDecideTheAppeal() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Person leader = mine.roster().first().teamLeader();
        mine.confirmer()
                .body(Map.of(
                        "violationId",
                        violation.id(),
                        "staffNo",
                        leader.staffNo(),
                        "ground",
                        "SHIFT_LEADER",
                        "note",
                        "Led the shift."))
                .post("/api/v1/joint-liabilities")
                .then()
                .statusCode(201);

        decide(mine.as("appeal-reviewer", leader), appealed(violation), upheld())
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void stepsGoOnWhileAnAppealIsOpen() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        appealed(violation);
        Recorded marked = Recorded.of(mine.verifier().get("/api/v1/violations/" + violation.id()));

        post(mine.confirmer(), marked, "education", Map.of());

        violation(violation).then().body("status", equalTo("IN_EDUCATION")).body("appeal.status", equalTo("OPEN"));
    }

    @Test
    void aRevocationReversesEveryEffectAndReportsTheLostShifts() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = appealed(violation);
        String today = clock.today().toString();
        decide(reviewer("900008"), appeal, Map.of("outcome", "REVOKED", "reasons", "-"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("lost-shifts-needed"));
        decide(
                        reviewer("900008"),
                        appeal,
                        Map.of(
                                "outcome",
                                "REVOKED",
                                "reasons",
                                "-",
                                "lostShifts",
                                List.of(Map.of("businessDate", "2020-01-01", "shift", "MORNING"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("lost-shift-outside"));

        decide(
                        reviewer("900008"),
                        appeal,
                        Map.of(
                                "outcome",
                                "REVOKED",
                                "reasons",
                                "The belt stood still.",
                                "lostShifts",
                                List.of(Map.of("businessDate", today, "shift", "MORNING"))))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("lostShifts[0].businessDate", equalTo(today));

        violation(violation)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("appeal.status", equalTo("REVOKED"))
                .body("course.revocation.staffNo", equalTo("900008"))
                .body("grading.grade", equalTo("SERIOUS"))
                .body("transitions.size()", equalTo(0));
        assertThat(told.of(violation.id()))
                .containsExactly("confirmed 8", "appealed 8", "decided REVOKED 8", "revoked 8");
    }

    @Test
    void aRegradingIsNeverGraverAndGivesTheWayBackOfItsGrade() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = appealed(violation);

        decide(
                        reviewer("900008"),
                        appeal,
                        Map.of("outcome", "REGRADED", "reasons", "-", "grade", "GENERAL", "lostShifts", List.of()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/points"))
                .body("errors[0].code", equalTo("regrading-needs"));
        decide(reviewer("900008"), appeal, regraded("GENERAL", 9))
                .then()
                .statusCode(422)
                .body("code", equalTo("regraded-graver"));
        decide(reviewer("900008"), appeal, regraded("NO-SUCH", 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-unknown"));
        decide(reviewer("900008"), appeal, regraded("SERIOUS", 8))
                .then()
                .statusCode(422)
                .body("code", equalTo("regraded-alike"));
        decide(reviewer("900008"), appeal, regraded("GENERAL", 4))
                .then()
                .statusCode(200)
                .body("grade", equalTo("GENERAL"))
                .body("points", equalTo(4));

        violation(violation)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("grading.grade", equalTo("GENERAL"))
                .body("grading.nationalGrade", equalTo(1))
                .body("grading.points", equalTo(4))
                .body("course.classDays", equalTo(0))
                .body("course.returnSteps", contains("SELF_CRITICISM", "TEAM_LEADER_TALK"));
        assertThat(told.of(violation.id())).containsExactly("confirmed 8", "appealed 8", "decided REGRADED 4");
    }

    @Test
    void anAppealIsWithdrawnByItsSubjectAloneAlsoWhereTheUnionMadeIt() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = Recorded.of(
                union().body(Map.of("grounds", "Not heard.")).post("/api/v1/violations/" + violation.id() + "/appeal"));

        withdraw(union(), appeal).then().statusCode(403).body("code", equalTo("not-allowed"));
        withdraw(mine.as("worker", mine.subject()), appeal)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        violation(violation).then().body("appeal.status", equalTo("WITHDRAWN"));
        decide(reviewer("900008"), Recorded.of(get(appeal)), upheld())
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void whatHasEndedIsNeitherDecidedNorWithdrawn() {
        Map<String, Recorded> ended = Map.of(
                "UPHELD", Recorded.of(decide(reviewer("900008"), appealed(confirmed(ConductMine.GENERAL)), upheld())),
                "REGRADED",
                        Recorded.of(decide(
                                reviewer("900008"), appealed(confirmed(ConductMine.SERIOUS)), regraded("GENERAL", 4))),
                "REVOKED",
                        Recorded.of(decide(
                                reviewer("900008"),
                                appealed(confirmed(ConductMine.GENERAL)),
                                Map.of("outcome", "REVOKED", "reasons", "-"))),
                "WITHDRAWN",
                        Recorded.of(
                                withdraw(mine.as("worker", mine.subject()), appealed(confirmed(ConductMine.GENERAL)))));

        ended.forEach((state, appeal) -> {
            for (Response refused : List.of(
                    decide(reviewer("900008"), appeal, upheld()),
                    withdraw(mine.as("worker", mine.subject()), appeal))) {
                refused.then()
                        .statusCode(409)
                        .body("code", equalTo("transition-not-allowed"))
                        .body("state", equalTo(state))
                        .body("allowed.size()", equalTo(0));
            }
        });
    }

    @Test
    void anAnnulmentLeavesNothingToDecide() {
        Recorded violation = confirmed(ConductMine.SERIOUS);
        Recorded appeal = appealed(violation);
        Recorded marked = Recorded.of(mine.verifier().get("/api/v1/violations/" + violation.id()));

        post(mine.confirmer(), marked, "annulment", ConductMine.annulment());

        get(appeal).then().body("status", equalTo("MOOT"));
        violation(violation).then().body("status", equalTo("ANNULLED")).body("appeal.status", equalTo("MOOT"));
        assertThat(told.of(violation.id())).containsExactly("confirmed 8", "appealed 8", "annulled 8");
    }

    @Test
    void openAppealsPastTheirTermAreMarked() {
        Recorded appeal = appealed(confirmed(ConductMine.SERIOUS));
        moveClock("P10D");

        reviewer("900008")
                .get("/api/v1/appeals?status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", contains(appeal.id()))
                .body("items[0].overdue", equalTo(true));
        mine.as("worker", mine.roster().second().worker())
                .get("/api/v1/appeals")
                .then()
                .body("items.size()", equalTo(0));
    }

    private Recorded confirmed(String behaviour) {
        return mine.served(mine.confirmed(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)))));
    }

    private Response appeal(Recorded violation) {
        return mine.as("worker", mine.subject())
                .body(Map.of("grounds", "The belt stood still."))
                .post("/api/v1/violations/" + violation.id() + "/appeal");
    }

    private Recorded appealed(Recorded violation) {
        return Recorded.of(appeal(violation));
    }

    private Response get(Recorded appeal) {
        return reviewer("900008").get("/api/v1/appeals/" + appeal.id());
    }

    private Response violation(Recorded violation) {
        return mine.verifier().get("/api/v1/violations/" + violation.id());
    }

    private RequestSpecification reviewer(String staffNo) {
        return mine.as(Tokens.of("appeal-reviewer").staffNo(staffNo));
    }

    private RequestSpecification union() {
        return mine.as(Tokens.of("union").staffNo("900070"));
    }

    private static Response decide(RequestSpecification by, Recorded appeal, Map<String, Object> decision) {
        return by.header("If-Match", appeal.tag()).body(decision).post("/api/v1/appeals/" + appeal.id() + "/decision");
    }

    private static Response withdraw(RequestSpecification by, Recorded appeal) {
        return by.header("If-Match", appeal.tag())
                .body(Map.of())
                .post("/api/v1/appeals/" + appeal.id() + "/withdrawal");
    }

    private static Map<String, Object> upheld() {
        return Map.of("outcome", "UPHELD", "reasons", "Two witnesses.");
    }

    private static Map<String, Object> regraded(String grade, int points) {
        return Map.of(
                "outcome",
                "REGRADED",
                "reasons",
                "Nobody was in danger.",
                "grade",
                grade,
                "points",
                points,
                "unitPoints",
                2,
                "lostShifts",
                List.of());
    }

    private void moveClock(String offset) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("offset", offset))
                .put(management.resolve("/clock"))
                .then()
                .statusCode(200);
    }
}
