package io.lamproom.conduct.education;

import static io.lamproom.conduct.ConductMine.post;
import static io.lamproom.conduct.ConductMine.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.Heard;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the confirmation back to work and to the end of the case, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class EducationFlowTest {

    private static final List<String> STEPS =
            List.of("SELF_CRITICISM", "TEAM_LEADER_TALK", "MANAGER_TALK", "SECRETARY_TALK", "FAMILY_GUARANTEE");

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;
    private UUID mineId;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        mineId = mine.roster().mineId();
    }

    @AfterEach
    void resetClock() {
        moveClock("P0D");
    }

    @Test
    void aPersonApprovesTheReturnWhenEveryStepIsDoneAndTheClassIsPassed() {
        Recorded record = inEducation();
        transition(mine.confirmer(), record, "return-approval", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("return-steps-open"))
                .body(
                        "remaining",
                        contains(
                                "SELF_CRITICISM",
                                "TEAM_LEADER_TALK",
                                "MANAGER_TALK",
                                "SECRETARY_TALK",
                                "FAMILY_GUARANTEE",
                                "SAFETY_CLASS"));

        STEPS.forEach(code -> Progress.step(mineId, record.id(), Ids.next(), 1, code, "DONE"));
        Progress.safetyClass(mineId, record.id(), Ids.next(), 1, 5, "PASSED");
        awaitComplete(record);
        path(record).body("steps.status", hasItem("DONE")).body("safetyClass.doneOn", equalTo("2026-11-30"));
        mine.confirmer().get("/api/v1/violations/" + record.id()).then().body("status", equalTo("IN_EDUCATION"));

        Recorded back = post(mine.confirmer(), record, "return-approval", Map.of("note", "Exam passed with 84."));

        mine.confirmer()
                .get("/api/v1/violations/" + back.id())
                .then()
                .body("status", equalTo("RETURN_APPROVED"))
                .body("course.returnApproval.staffNo", equalTo("900003"))
                .body("transitions", contains("follow-up", "handover", "annulment"));
    }

    @Test
    void anyOrderOfWhatIsHeardGivesTheSame() {
        Recorded record = inEducation();
        UUID talk = Ids.next();
        Progress.step(mineId, record.id(), talk, 2, "SECRETARY_TALK", "DONE");
        Progress.step(mineId, record.id(), talk, 1, "SECRETARY_TALK", "OPEN");
        Progress.step(mineId, record.id(), talk, 2, "SECRETARY_TALK", "DONE");
        Progress.step(mineId, record.id(), Ids.next(), 1, "MANAGER_TALK", "WAIVED");
        Progress.step(mineId, record.id(), Ids.next(), 1, "FAMILY_GUARANTEE", "SETTLED");
        UUID shorter = Ids.next();
        Progress.safetyClass(mineId, record.id(), shorter, 1, 3, "PASSED");
        Progress.safetyClass(mineId, record.id(), Ids.next(), 1, 5, "FAILED");
        awaitKnown(shorter);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> path(record)
                        .body(
                                "steps.findAll { it.done }.code",
                                contains("MANAGER_TALK", "SECRETARY_TALK", "FAMILY_GUARANTEE"))
                        .body("safetyClass.status", equalTo("FAILED"))
                        .body("safetyClass.done", equalTo(false)));
    }

    @Test
    void whatElseMentoringAndTrainingPublishIsNotParked() {
        UUID id = Ids.next();
        Heard.send(Topic.MENTORING, "life-event", mineId, id, 1, EventJson.MAPPER.createObjectNode());
        UUID after = Ids.next();
        // of the same partition only if the keys fall so: the consumer takes both before it is at the end
        Progress.step(mineId, Ids.next().toString(), after, 1, "SECRETARY_TALK", "DONE");
        awaitKnown(after);

        assertThat(count("select count(*) from platform.parked_event where message_key = ?", id.toString()))
                .isZero();
    }

    @Test
    void aCaseIsFollowedUpForItsMonthsAndThenClosed() {
        Recorded record = post(mine.confirmer(), confirmedAndServed(ConductMine.IRREGULAR), "follow-up", Map.of());
        mine.confirmer()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("status", equalTo("FOLLOW_UP"))
                .body("course.education", nullValue());
        record = post(mine.confirmer(), record, "closure", Map.of("note", "Nothing more."));
        mine.confirmer()
                .get("/api/v1/violations/" + record.id())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("course.closedAs", equalTo("DONE"));

        Recorded serious = backAtWork();
        serious = post(mine.confirmer(), serious, "follow-up", Map.of());
        transition(mine.confirmer(), serious, "closure", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("follow-up-runs"))
                .body("earliest", notNullValue());
        moveClock("P6M1D");
        post(mine.confirmer(), serious, "closure", Map.of());
    }

    @Test
    void nobodyApprovesTheirOwnReturn() {
        transition(mine.as("safety-dept", mine.subject()), inEducation(), "return-approval", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void whoLeftIsHandedOverAsTheRosterHasIt() {
        Recorded record = inEducation();
        transition(mine.confirmer(), record, "handover", Map.of("closedAs", "LEFT"))
                .then()
                .statusCode(422)
                .body("code", equalTo("handover-not-as-roster"));

        Person subject = mine.subject();
        mine.roster()
                .change(subject.id(), worker -> worker.put("status", "LEFT"))
                .publish()
                .awaitReplica(dataSource);
        Recorded closed = post(mine.confirmer(), record, "handover", Map.of("closedAs", "LEFT"));

        mine.confirmer()
                .get("/api/v1/violations/" + closed.id())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("course.closedAs", equalTo("LEFT"))
                .body("course.returnApproval", nullValue());
    }

    @Test
    void anAuthorityAnnulsWithItsDocumentFromAnyLaterState() {
        Recorded record = inEducation();
        transition(mine.confirmer(), record, "annulment", Map.of("reason", "-"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/document"));
        List<Map<String, String>> lost =
                List.of(Map.of("businessDate", clock.today().toString(), "shift", "MORNING"));

        Recorded annulled = post(
                mine.confirmer(),
                record,
                "annulment",
                Map.of("document", "矿安监〔2026〕9号", "reason", "The order was lawful.", "lostShifts", lost));

        mine.confirmer()
                .get("/api/v1/violations/" + annulled.id())
                .then()
                .body("status", equalTo("ANNULLED"))
                .body("course.annulmentDocument", equalTo("矿安监〔2026〕9号"))
                .body("course.annulment.staffNo", equalTo("900003"))
                .body("course.lostShifts", equalTo(lost))
                .body("transitions.size()", equalTo(0));
    }

    @Test
    void anAnnulmentNamesTheShiftsLostByWhoWasStoppedFromWork() {
        Recorded stopped = inEducation();
        Map<String, Object> silent = Map.of("document", "No. 9", "reason", "-");
        transition(mine.confirmer(), stopped, "annulment", silent)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lostShifts"))
                .body("errors[0].code", equalTo("lost-shifts-needed"));
        for (LocalDate day : List.of(clock.today().minusDays(5), clock.today().plusDays(1))) {
            transition(
                            mine.confirmer(),
                            stopped,
                            "annulment",
                            Map.of(
                                    "document",
                                    "No. 9",
                                    "reason",
                                    "-",
                                    "lostShifts",
                                    List.of(Map.of("businessDate", day.toString(), "shift", "MORNING"))))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("lost-shift-outside"));
        }
        post(mine.confirmer(), stopped, "annulment", ConductMine.annulment());

        Recorded atWork = mine.confirmed(mine.reportOf(
                mine.subject(),
                ConductMine.IRREGULAR,
                OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2))));
        post(mine.confirmer(), atWork, "annulment", silent);
    }

    @Test
    void anotherWayBackIsLaidDownFromADayOnAndNamesItsGrade() {
        Map<String, Object> programme =
                Map.of("nationalGrade", 2, "classDays", 3, "followUpMonths", 1, "steps", List.of());
        mine.verifier()
                .body(rules(List.of(programme)))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(201);
        mine.verifier()
                .body(rules(List.of(Map.of("classDays", 3, "followUpMonths", 1, "steps", List.of()))))
                .post("/api/v1/conduct-rule-sets")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("programme-of-one-grade"));
    }

    private Map<String, Object> rules(List<Map<String, Object>> grades) {
        return Map.of(
                "mineId",
                mineId.toString(),
                "kind",
                "return-programme",
                "from",
                "2030-01-01",
                "basis",
                "矿发〔2029〕2号",
                "rules",
                Map.of("grades", grades));
    }

    private Recorded confirmedAndServed(String behaviour) {
        return mine.served(mine.confirmed(mine.reportOf(
                mine.subject(), behaviour, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)))));
    }

    private Recorded inEducation() {
        return post(mine.confirmer(), confirmedAndServed(ConductMine.SERIOUS), "education", Map.of());
    }

    private Recorded backAtWork() {
        Recorded record = inEducation();
        STEPS.forEach(code -> Progress.step(mineId, record.id(), Ids.next(), 1, code, "DONE"));
        Progress.safetyClass(mineId, record.id(), Ids.next(), 1, 5, "PASSED");
        awaitComplete(record);
        return post(mine.confirmer(), record, "return-approval", Map.of());
    }

    private void awaitComplete(Recorded record) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> path(record).body("complete", equalTo(true)));
    }

    private void awaitKnown(UUID progress) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        count("select count(*) from return_progress where id = ?::uuid", progress.toString()) == 1);
    }

    private ValidatableResponse path(Recorded record) {
        return mine.confirmer()
                .get("/api/v1/violations/" + record.id() + "/return-path")
                .then()
                .statusCode(200);
    }

    private long count(String sql, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
