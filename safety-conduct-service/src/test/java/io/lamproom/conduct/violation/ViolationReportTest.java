package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report puts on record, and what of it is shown, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ViolationReportTest {

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
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
}
