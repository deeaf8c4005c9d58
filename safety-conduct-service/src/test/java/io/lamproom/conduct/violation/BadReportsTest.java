package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is refused with a problem document that names field and rule, and writes nothing. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class BadReportsTest {

    private static final String PATH = "/api/v1/violations";

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @AfterEach
    void nothingIsWritten() {
        mine.inspector()
                .queryParam("count", true)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            behaviourCode | 12                                   | wrong-type
            behaviourCode | null                                 | required
            behaviourCode | " "                                  | required
            occurredAt    | "yesterday"                          | wrong-type
            occurredAt    | "2026-02-30T10:00:00+08:00"          | wrong-type
            occurredAt    | "2026-11-01T10:00:00"                | wrong-type
            occurredAt    | null                                 | required
            place         | null                                 | required
            underground   | "yes"                                | wrong-type
            description   | null                                 | required
            workerId      | "100001"                             | wrong-type
            workerId      | null                                 | worker-or-staff-no
            status        | "CONFIRMED"                          | wrong-type
            grade         | "SERIOUS"                            | unknown-field
            """)
    void aFieldOfTheWrongFormIsNamed(String field, String value, String code) {
        refused(raw(field, value), 400, code, "/" + field);
    }

    @Test
    void textThatIsTooLongIsNamed() {
        refused(raw("description", '"' + "x".repeat(2001) + '"'), 400, "size", "/description");
        refused(raw("place", '"' + "x".repeat(201) + '"'), 400, "size", "/place");
    }

    @Test
    void malformedJsonIsRefused() {
        mine.inspector()
                .body("{\"workerId\":")
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("malformed-json"));
    }

    @Test
    void theProblemSpeaksTheCallersLanguage() {
        mine.inspector()
                .header("Accept-Language", "zh-CN")
                .body(raw("behaviourCode", "\"NO-SUCH\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("behaviour-unknown"))
                .body("type", equalTo("urn:lamproom:problem:behaviour-unknown"))
                .body("title", notNullValue())
                .body("errors[0].pointer", equalTo("/behaviourCode"));
    }

    @Test
    void theFutureIsRefused() {
        refused(
                raw("occurredAt", quoted(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(5))),
                422,
                "occurred-in-future",
                "/occurredAt");
    }

    @Test
    void aBehaviourThatWasNotInForceThatDayIsRefused() {
        refused(raw("occurredAt", "\"2023-12-31T10:00:00+08:00\""), 422, "behaviour-unknown", "/behaviourCode");
    }

    @Test
    void anUnknownWorkerIsRefusedOnceTheRosterIsKnownToBeRead() {
        String report = raw("workerId", quoted(UUID.randomUUID()));

        // until the replica is seen at the end of its topic the answer is to try again
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Response answer = mine.inspector().body(report).post(PATH);
            if (answer.statusCode() == 503) {
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                assertThat(answer.<String>path("code")).isEqualTo("roster-behind");
            }
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.<String>path("code")).isEqualTo("worker-unknown");
            assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/workerId");
        });
    }

    @Test
    void aWorkerOfAnotherMineIsAsUnknown() {
        ConductMine other = ConductMine.open(dataSource);
        String report = raw("workerId", quoted(other.subject().id()));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> refused(report, 422, "worker-unknown", "/workerId"));
    }

    @Test
    void aTeamLeaderReportsNobodyOfAnotherTeam() {
        Map<String, Object> report = mine.report();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> mine.as("team-leader", mine.roster().second().teamLeader())
                                .body(report)
                                .post(PATH)
                                .then()
                                .statusCode(422)
                                .body("code", equalTo("worker-unknown")));
    }

    @Test
    void whoHadNoAssignmentThatDayIsRefused() {
        refused(raw("workerId", quoted(mine.roster().leaver().id())), 422, "worker-not-assigned", "/workerId");
    }

    @Test
    void unknownAndMalformedParametersOfTheListAreRefused() {
        Map<String, String> codes = Map.of(
                "colour=red", "unknown-parameter",
                "from=yesterday", "parameter-form-date",
                "workerId=7", "parameter-form-uuid",
                "status=OPEN", "parameter-form-enum",
                "limit=0", "limit-range",
                "limit=201", "limit-range",
                "cursor=abc", "cursor-invalid",
                "from=2026-02-02&to=2026-02-01", "to-before-from");
        codes.forEach((query, code) -> mine.inspector()
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo(code)));
    }

    private void refused(String body, int status, String code, String pointer) {
        mine.inspector()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", notNullValue());
    }

    /** A good report as JSON text in which one field has another value. */
    private String raw(String field, String value) {
        Map<String, String> fields = new HashMap<>();
        mine.report().forEach((name, good) -> fields.put(name, quoted(good)));
        fields.put(field, value);
        StringBuilder json = new StringBuilder("{");
        fields.forEach((name, text) -> json.append(json.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(text));
        return json.append('}').toString();
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }
}
