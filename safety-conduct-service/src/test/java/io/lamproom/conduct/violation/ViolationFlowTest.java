package io.lamproom.conduct.violation;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A violation from its report to its confirmation, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationFlowTest {

    @Inject
    DataSource dataSource;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
    }

    @AfterEach
    void resetClock() {
        moveClock("P0D");
    }

    @Test
    void aReportIsAnsweredWithAReceipt() {
        mine.inspector()
                .body(mine.report())
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/violations/"))
                .header("ETag", notNullValue())
                .body("status", equalTo("REPORTED"))
                .body("late", equalTo(false))
                .body("history", equalTo(false))
                .body("recordedAt", notNullValue());
    }

    @Test
    void theFactRecordsWhereItsSubjectStood() {
        Recorded record = mine.reported(mine.reportOf(line.member(), ConductMine.GENERAL, hoursAgo(2)));

        mine.as("branch-secretary", line.secretary())
                .get("/api/v1/violations/" + record.id())
                .then()
                .statusCode(200)
                .body("mineId", equalTo(mine.roster().mineId().toString()))
                .body("coveringBranchId", equalTo(line.branchId().toString()))
                .body("relationBranchId", equalTo(line.branchId().toString()))
                .body("sectionId", equalTo(line.sectionId().toString()))
                .body("teamId", equalTo(line.teamId().toString()))
                .body("partyMember", equalTo(true))
                .body("underground", equalTo(true))
                .body("trade", equalTo("采煤"))
                .body("category", equalTo("RULE_BREAKING_OPERATION"))
                .body("discipline", equalTo("TRANSPORT"))
                .body("grading", nullValue())
                .body("transitions", contains("verification", "voiding"));
    }

    @Test
    void aStaffNumberNamesTheSubjectToo() {
        Map<String, Object> report = mine.report();
        report.remove("workerId");
        report.put("staffNo", mine.subject().staffNo());

        Recorded record = mine.reported(report);

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("workerId", equalTo(mine.subject().id().toString()));
    }

    @Test
    void confirmationFixesGradeAndPointsOfTheBusinessDate() {
        Recorded record = mine.confirmed(mine.report());

        mine.confirmer()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("grading.grade", equalTo("SERIOUS"))
                .body("grading.nationalGrade", equalTo(2))
                .body("grading.serious", equalTo(true))
                .body("grading.points", equalTo(8))
                .body("grading.unitPoints", equalTo(2))
                .body("confirmation.staffNo", equalTo("900003"))
                .body("verification.staffNo", equalTo("900002"))
                .body("transitions", contains("education", "handover", "annulment"))
                .body("course.classDays", equalTo(5))
                .body("course.returnSteps", hasItem("SECRETARY_TALK"))
                .body("terms", nullValue());
    }

    @Test
    void anIrregularActHasNeitherPointsNorNationalGrade() {
        Recorded record = mine.confirmed(mine.reportOf(mine.subject(), ConductMine.IRREGULAR, hoursAgo(2)));

        mine.confirmer()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("grading.grade", equalTo("IRREGULAR"))
                .body("grading.points", equalTo(0))
                .body("grading.serious", equalTo(false))
                .body("grading.nationalGrade", nullValue());
    }

    @Test
    void aDraftIsSubmittedVerifiedAndConfirmed() {
        Map<String, Object> report = mine.report();
        report.put("status", "DRAFT");
        Recorded draft = mine.reported(report);

        Recorded reported = post(mine.inspector(), draft, "submission", "");
        Recorded verified = post(mine.verifier(), reported, "verification", Map.of("note", "Two witnesses heard."));
        Recorded confirmed = post(mine.confirmer(), verified, "confirmation", Map.of());

        mine.inspector()
                .get("/api/v1/violations/" + confirmed.id())
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("verification.note", equalTo("Two witnesses heard."));
    }

    @Test
    void whatIsUnlawfulInAStateIsAConflictNamingWhatIsLawful() {
        Recorded record = mine.reported(mine.report());

        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("REPORTED"))
                .body("allowed", contains("verification", "voiding"));
    }

    @Test
    void aConfirmationIsNotTakenBackByTheStepsBeforeIt() {
        Recorded record = mine.confirmed(mine.report());

        for (String transition : List.of("submission", "verification", "confirmation")) {
            transition(mine.verifier(), record, transition, transition.equals("submission") ? "" : Map.of())
                    .then()
                    .statusCode(409)
                    .body("allowed", contains("education", "handover", "annulment"));
        }
        transition(mine.verifier(), record, "voiding", Map.of("reason", "Recorded twice."))
                .then()
                .statusCode(409);
    }

    @Test
    void anUnconfirmedRecordIsVoidedForAReason() {
        Recorded record = mine.verified(mine.report());

        Recorded voided = post(mine.confirmer(), record, "voiding", Map.of("reason", "Recorded twice."));

        mine.inspector()
                .get("/api/v1/violations/" + voided.id())
                .then()
                .body("status", equalTo("VOIDED"))
                .body("voiding.note", equalTo("Recorded twice."))
                .body("voiding.staffNo", equalTo("900003"));
        transition(mine.confirmer(), mine.reported(mine.report()), "voiding", Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void theRecorderVerifiesOnlyWhatTheSubjectSignedOnTheSpot() {
        Map<String, Object> report = mine.report();
        Recorded unsigned = Recorded.of(mine.verifier().body(report).post("/api/v1/violations"));
        transition(mine.verifier(), unsigned, "verification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("verifier-is-recorder"));

        report.put("signedOnSpot", true);
        Recorded signed = Recorded.of(mine.verifier().body(report).post("/api/v1/violations"));
        Recorded verified = post(mine.verifier(), signed, "verification", Map.of());
        transition(mine.verifier(), verified, "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("confirmer-is-recorder"));
    }

    @Test
    void theVerifierDoesNotConfirm() {
        transition(mine.verifier(), mine.verified(mine.report()), "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("confirmer-is-verifier"));
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        Recorded record = mine.reported(mine.report());

        for (Map.Entry<String, Object> decision : Map.<String, Object>of(
                        "verification", Map.of(), "voiding", Map.of("reason", "I was not there."))
                .entrySet()) {
            transition(mine.as("safety-dept", mine.subject()), record, decision.getKey(), decision.getValue())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("decides-about-self"));
        }
    }

    @Test
    void whoWasHiredAgainIsStillTheSameSubject() {
        Person again = mine.roster().second().worker();
        String personId =
                mine.roster().event(mine.subject().id()).data().get("personId").asText();
        mine.roster()
                .change(again.id(), worker -> worker.put("personId", personId))
                .publish()
                .awaitReplica(dataSource);

        transition(mine.as("safety-dept", again), mine.reported(mine.report()), "verification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void aReportAfter72HoursIsLateAndCannotBeConfirmed() {
        OffsetDateTime occurred = hoursAgo(73);
        Recorded record = mine.verified(mine.reportOf(mine.subject(), ConductMine.SERIOUS, occurred));

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("late", equalTo(true))
                .body("terms.lapsed", equalTo("violation-reported-late"));
        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("violation-reported-late"))
                .body(
                        "detail",
                        containsString(occurred.plusHours(72)
                                .plusHours(8)
                                .toLocalDate()
                                .toString()));
    }

    @Test
    void aReportUnconfirmedAfterTenWorkingDaysCannotBeConfirmed() {
        Recorded record = mine.verified(mine.report());
        String lastDay =
                mine.inspector().get("/api/v1/violations/" + record.id()).path("terms.confirmBy");

        moveClock("P17D");

        transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("violation-not-confirmed-in-time"))
                .body("detail", containsString(lastDay));
        transition(mine.verifier(), record, "voiding", Map.of("reason", "Lapsed."))
                .then()
                .statusCode(200);
    }

    @Test
    void historyFromBeforeTheMineWentLiveNeverLapses() {
        OffsetDateTime before = OffsetDateTime.parse("2024-06-03T10:00:00+08:00");

        Recorded record = mine.confirmed(mine.reportOf(mine.subject(), ConductMine.SERIOUS, before));

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("history", equalTo(true))
                .body("late", equalTo(false))
                .body("status", equalTo("CONFIRMED"))
                .body("businessDate", equalTo("2024-06-03"))
                .body("shift", equalTo("MORNING"));
    }

    @Test
    void whatIsRecordedAfterTheCloseOfItsPeriodIsLate() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        OffsetDateTime occurred = hoursAgo(2);
        YearMonth month = YearMonth.from(
                occurred.atZoneSameInstant(ZoneId.of("Asia/Shanghai")).toLocalDate());
        mine.roster()
                .change(mine.roster().periodId(month), period -> period.put("closedAt", today + "T00:00:00+08:00"))
                .publish()
                .awaitReplica(dataSource);

        mine.inspector()
                .body(mine.reportOf(mine.subject(), ConductMine.SERIOUS, occurred))
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void theCatalogueOfTheDayOfTheActCountsWhateverItSaysLater() {
        Recorded record = mine.verified(mine.report());
        String behaviour = mine.verifier().get("/api/v1/behaviours").path("items[0].id");
        String tag = mine.verifier().get("/api/v1/behaviours/" + behaviour).header("ETag");
        mine.verifier()
                .header("If-Match", tag)
                .body(ConductMine.version(LocalDate.now(ZoneOffset.UTC).plusDays(2), "GENERAL", 1))
                .post("/api/v1/behaviours/" + behaviour + "/versions")
                .then()
                .statusCode(201);
        moveClock("P3D");

        post(mine.confirmer(), record, "confirmation", Map.of());

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("grading.grade", equalTo("SERIOUS"))
                .body("grading.points", equalTo(8));
    }

    @Test
    void aGradeThatTheSchemeOfTheDayDoesNotKnowIsNotConfirmed() {
        mine.verifier()
                .body(Map.of(
                        "from",
                        "2024-01-01",
                        "levels",
                        List.of(
                                Map.of(
                                        "code",
                                        "A",
                                        "nameZh",
                                        "重大",
                                        "nameEn",
                                        "Major",
                                        "nationalGrade",
                                        2,
                                        "serious",
                                        true),
                                Map.of(
                                        "code",
                                        "B",
                                        "nameZh",
                                        "一般",
                                        "nameEn",
                                        "Minor",
                                        "nationalGrade",
                                        1,
                                        "serious",
                                        false))))
                .post("/api/v1/grade-schemes")
                .then()
                .statusCode(201);

        transition(mine.confirmer(), mine.verified(mine.report()), "confirmation", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("grade-not-in-scheme"));
    }

    @Test
    void aClientsIdIsTakenAndItsRepeatAnswersAsTheFirstDid() {
        Map<String, Object> report = mine.report();
        String id = UUID.randomUUID().toString();
        report.put("id", id);
        String first = mine.inspector().body(report).post("/api/v1/violations").asString();

        mine.inspector()
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(201)
                .header("Location", containsString(id))
                .body(equalTo(first));

        report.put("place", "another place");
        mine.inspector()
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(409)
                .body("code", equalTo("id-taken"))
                .body("errors[0].pointer", equalTo("/id"));
        mine.verifier()
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(409)
                .body("code", equalTo("id-taken"));
    }

    @Test
    void aWorkerWhoReportsIsNotNamed() {
        Person reporter = mine.roster().second().worker();
        Recorded record =
                Recorded.of(mine.as("worker", reporter).body(mine.report()).post("/api/v1/violations"));

        mine.as("worker", mine.subject())
                .get("/api/v1/violations/" + record.id())
                .then()
                .statusCode(200)
                .body("recordedBy.kind", equalTo("WORKER"))
                .body("recordedBy.staffNo", nullValue());
        mine.as("worker", reporter)
                .get("/api/v1/violations/" + record.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aProgramsReportNamesTheProgram() {
        Recorded record =
                Recorded.of(mine.program("conduct:report").body(mine.report()).post("/api/v1/violations"));

        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("recordedBy.kind", equalTo("PROGRAM"))
                .body("recordedBy.client", equalTo("program"));
    }

    @Test
    void aProgramOfSeveralMinesNamesTheMineOfAStaffNumber() {
        ConductMine other = ConductMine.open(dataSource);
        String token = Tokens.program("conduct:report")
                .mines(mine.roster().code(), other.roster().code())
                .sign();
        Map<String, Object> report = mine.report();
        given(token).body(report).post("/api/v1/violations").then().statusCode(201);

        report.remove("workerId");
        report.put("staffNo", mine.subject().staffNo());
        given(token)
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/mine"));
        report.put("mine", mine.roster().code());
        Recorded record = Recorded.of(given(token).body(report).post("/api/v1/violations"));
        mine.inspector()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("workerId", equalTo(mine.subject().id().toString()));
        report.put("mine", "no-such-mine");
        given(token)
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(422)
                .body("code", equalTo("mine-unknown"));
    }

    @Test
    void theInformantIsSealed() {
        Map<String, Object> report = mine.report();
        report.put("informant", "Zhang San");
        Recorded record = mine.reported(report);
        String path = "/api/v1/violations/" + record.id() + "/informant";

        assertThat(mine.confirmer().get("/api/v1/violations/" + record.id()).asString())
                .doesNotContain("Zhang San")
                .doesNotContain("informant");
        mine.confirmer().header("X-Access-Reason", "curious").get(path).then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("discipline-committee")
                        .mine(mine.roster().code())
                        .staffNo("900009")
                        .sign())
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-required"));
        mine.as(Tokens.of("discipline-committee").staffNo("900009"))
                .header("X-Access-Reason", "complaint 7")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("informant", equalTo("Zhang San"));
    }

    private static RequestSpecification given(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    private static OffsetDateTime hoursAgo(int hours) {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(hours));
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
