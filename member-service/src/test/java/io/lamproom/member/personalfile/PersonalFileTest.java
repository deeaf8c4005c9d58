package io.lamproom.member.personalfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PersonalFileTest {

    private TestMine mine;
    private String section;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        worker = mine.worker(section);
    }

    @Test
    void aPersonReadsEverythingHeldAboutThePersonInTheOpen() {
        TestMine.made(mine.hr()
                .body(Map.of("workerId", worker.id(), "kind", "LAMP", "number", "01234", "from", "2026-01-01"))
                .post("/api/v1/credentials"));
        TestMine.made(as(worker)
                .body(Map.of("workerId", worker.id(), "subject", "CONTACT", "statement", "手机号已变更。"))
                .post("/api/v1/correction-requests"));

        ValidatableResponse own =
                as(worker).get(worker.path() + "/personal-file").then().statusCode(200);

        own.body("workerId", equalTo(worker.id()));
        own.body(part("person") + "title", contains("Person"));
        own.body(part("person") + "items[0][0].name", equalTo("张三"));
        own.body(part("person") + "items[0][0].phone", equalTo("13800000021"));
        own.body(part("person") + "items[0][0].emergencyContact", equalTo("李四 13900000000"));
        own.body(part("person") + "items[0][0].idNumber.length()", equalTo(18));
        own.body(part("employments") + "items[0].staffNo", contains(worker.staffNo()));
        own.body(part("assignments") + "items[0][0].unit", equalTo("采煤一区"));
        own.body(part("assignments") + "items[0][0].validFrom", equalTo("2021-03-01"));
        own.body(part("credentials") + "items[0].number", contains("01234"));
        own.body(part("personnelCorrections") + "items[0].statement", contains("手机号已变更。"));
    }

    @Test
    void aPersonReadsWhoSawTheDataUnmaskedAndWhy() {
        mine.as(Tokens.of("hr-dept").staffNo("000042"))
                .header("X-Access-Reason", "contract check")
                .get(worker.path())
                .then()
                .statusCode(200);

        ValidatableResponse own =
                as(worker).get(worker.path() + "/personal-file").then();

        own.body(part("reads") + "items[0].staffNo", hasItem("000042"));
        own.body(part("reads") + "items[0][0].reason", equalTo("contract check"));
        own.body(part("reads") + "items[0][0].fields", hasItems("idNumber", "phone"));
        as(worker)
                .get(worker.path() + "/personal-file")
                .then()
                .body(part("reads") + "items[0].fields.flatten()", hasItem("personalFile"));
    }

    @Test
    void theFileGoesOverAllEmploymentsOfThePerson() {
        Map<String, Object> first = mine.hiring(section);
        first.put("hiredOn", "2021-03-01");
        String before = TestMine.made(mine.hr().body(first).post("/api/v1/workers"));
        String path = "/api/v1/workers/" + before;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("status", "LEFT", "to", "2022-01-01"))
                .post(path + "/departure")
                .then()
                .statusCode(200);
        Map<String, Object> again = mine.hiring(section);
        again.put("idNumber", first.get("idNumber"));
        again.put("hiredOn", "2024-05-01");
        String now = TestMine.made(mine.hr().body(again).post("/api/v1/workers"));

        mine.as(Tokens.of("worker").staffNo((String) again.get("staffNo")))
                .get("/api/v1/workers/" + now + "/personal-file")
                .then()
                .statusCode(200)
                .body(part("employments") + "items[0].hiredOn", contains("2021-03-01", "2024-05-01"));
    }

    @Test
    void nobodyReadsTheFileOfAnother() {
        Hired other = mine.worker(section);

        as(other).get(worker.path() + "/personal-file").then().statusCode(404);
        mine.hr().get(worker.path() + "/personal-file").then().statusCode(403);
    }

    @Test
    void anOfficeCopiesWhatItKeepsForWhoAskedInWriting() {
        copy(mine.hr(), "ASKED_IN_WRITING")
                .statusCode(200)
                .body("parts.code", hasItems("person", "employments", "reads"))
                .body("parts.code", not(hasItem("memberships")));
        copy(mine.party(), "ASKED_IN_WRITING")
                .statusCode(200)
                .body("parts.code", hasItems("memberships", "meetings", "dues"))
                .body("parts.code", not(hasItem("person")));
        mine.hr()
                .body(Map.of("ground", "ASKED_IN_WRITING", "askedOn", "2026-11-20"))
                .post(worker.path() + "/personal-file-copies")
                .then()
                .statusCode(400);
    }

    @Test
    void relativesAreGivenTheFileOfWhoHasDied() {
        copy(mine.hr(), "RELATIVES_OF_DECEASED").statusCode(422).body("code", equalTo("person-not-deceased"));
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "DECEASED", "to", "2026-01-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200);

        copy(mine.hr(), "RELATIVES_OF_DECEASED")
                .statusCode(200)
                .body(part("employments") + "items[0][0].status", equalTo("DECEASED"));
    }

    @Test
    void whoDecidedAboutThePersonIsNotInTheFile() {
        TestMine.made(as(worker)
                .body(Map.of("workerId", worker.id(), "subject", "CONTACT", "statement", "手机号已变更。"))
                .post("/api/v1/correction-requests"));

        as(worker)
                .get(worker.path() + "/personal-file")
                .then()
                .body(part("personnelCorrections") + "items[0][0].decidedBy", nullValue())
                .body(part("merges") + "items[0]", equalTo(List.of()));
    }

    private ValidatableResponse copy(RequestSpecification office, String ground) {
        return office.header("X-Access-Reason", "letter of the person")
                .body(Map.of("ground", ground, "askedOn", "2026-11-20"))
                .post(worker.path() + "/personal-file-copies")
                .then();
    }

    private static String part(String code) {
        return "parts.findAll { it.code == '" + code + "' }.";
    }

    private RequestSpecification as(Hired person) {
        return mine.as(Tokens.of("worker").staffNo(person.staffNo()));
    }
}
