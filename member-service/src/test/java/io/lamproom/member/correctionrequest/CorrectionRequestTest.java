package io.lamproom.member.correctionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.WorkingDays;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CorrectionRequestTest {

    private static final String REQUESTS = "/api/v1/correction-requests";
    private static final String STATEMENT = "入矿日期应为2008年3月1日。";

    @Inject
    BusinessClock clock;

    @Inject
    DataSource database;

    private TestMine mine;
    private Hired worker;
    private Hired clerk;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        String section = mine.section("采煤一区");
        worker = mine.worker(section);
        clerk = mine.worker(section);
    }

    @Test
    void aRequestIsAnsweredWithinTheWorkingDaysOfTheRuleInForce() {
        made(submit(worker, "EMPLOYMENT"))
                .body("status", equalTo("SUBMITTED"))
                .body("statement", equalTo(STATEMENT))
                .body("answer", nullValue())
                .body(
                        "dueOn",
                        equalTo(WorkingDays.OF_THE_WEEK.after(clock.today(), 15).toString()))
                .body("overdue", equalTo(false))
                .body("transitions", contains("decision", "withdrawal"));

        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "correction-requests",
                        "from",
                        clock.today().toString(),
                        "basis",
                        "矿人〔2026〕3号",
                        "rules",
                        Map.of("answerWorkingDays", 3)))
                .post("/api/v1/rule-sets"));

        made(submit(worker, "EMPLOYMENT"))
                .body(
                        "dueOn",
                        equalTo(WorkingDays.OF_THE_WEEK.after(clock.today(), 3).toString()));
    }

    @Test
    void theOfficeAnswersWithItsReasonOnceAndThePersonReadsIt() {
        String path = path(submit(worker, "EMPLOYMENT"));

        decide(mine.hr(), path, 0, Map.of("accepted", false))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"));
        decide(mine.hr(), path, 0, Map.of("accepted", false, "answer", "劳动合同载明为2008年9月1日。"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("transitions", empty());
        decide(mine.hr(), path, 1, Map.of("accepted", true, "answer", "-"))
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("REFUSED"));

        as(worker).get(path).then().statusCode(200).body("answer", equalTo("劳动合同载明为2008年9月1日。"));
    }

    @Test
    void humanResourcesSeeNoRequestAboutThePartyFileNorThePartyCommitteeOneAboutPersonnel() {
        String personnel = path(submit(worker, "IDENTITY"));
        String party = path(submit(worker, "DUES"));

        mine.hr().get(party).then().statusCode(404);
        mine.party().get(personnel).then().statusCode(404);
        mine.hr().get(REQUESTS).then().body("items.subject", contains("IDENTITY"));
        mine.party().get(REQUESTS).then().body("items.subject", contains("DUES"));
        as(worker).get(REQUESTS).then().body("items.subject", contains("DUES", "IDENTITY"));
        as(clerk).get(REQUESTS).then().body("items", empty());
        decide(mine.party(), personnel, 0, Map.of("accepted", true, "answer", "-"))
                .statusCode(404);
    }

    @Test
    void nobodyAsksForAnotherNorDecidesAboutThemselves() {
        as(clerk)
                .body(Map.of("workerId", worker.id(), "subject", "CONTACT", "statement", STATEMENT))
                .post(REQUESTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-worker"));

        String own = path(submit(clerk, "CONTACT"));
        decide(mine.as(Tokens.of("hr-dept").staffNo(clerk.staffNo())), own, 0, Map.of("accepted", true, "answer", "-"))
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void whatIsTakenBackIsNotAnsweredAnyMore() {
        String path = path(submit(worker, "CONTACT"));

        as(clerk).header("If-Match", "\"0\"").post(path + "/withdrawal").then().statusCode(404);
        as(worker)
                .header("If-Match", "\"0\"")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        decide(mine.hr(), path, 1, Map.of("accepted", true, "answer", "-")).statusCode(409);
        mine.hr().get(REQUESTS + "?status=SUBMITTED").then().body("items", empty());
    }

    @Test
    void whatIsSaidIsStoredEncrypted() throws Exception {
        String id = made(submit(worker, "EMPLOYMENT")).extract().path("id");

        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select statement from correction_request where id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("2008");
            }
        }
    }

    private Response submit(Hired person, String subject) {
        return as(person)
                .body(Map.of("workerId", person.id(), "subject", subject, "statement", STATEMENT))
                .post(REQUESTS);
    }

    private static ValidatableResponse made(Response response) {
        return response.then().statusCode(201);
    }

    private static String path(Response response) {
        return REQUESTS + "/" + TestMine.made(response);
    }

    private static ValidatableResponse decide(
            RequestSpecification office, String path, long version, Map<String, Object> decision) {
        return office.header("If-Match", "\"" + version + "\"")
                .body(decision)
                .post(path + "/decision")
                .then();
    }

    private RequestSpecification as(Hired person) {
        return mine.as(Tokens.of("worker").staffNo(person.staffNo()));
    }
}
