package io.lamproom.conduct.violation;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A violation from its report to its confirmation, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationFlowTest {

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
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

    private static OffsetDateTime hoursAgo(int hours) {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(hours));
    }
}
