package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HiringTest {

    private TestMine mine;
    private String section;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            idNumber       | 349902199005170              | id-length      | /idNumber
            idNumber       | 34990219900517001A           | id-characters  | /idNumber
            idNumber       | 349902199013170019           | id-birth-date  | /idNumber
            idNumber       | 349902199005170000           | id-checksum    | /idNumber
            phone          | 12345                        | pattern        | /phone
            name           | ''                           | required       | /name
            staffNo        | 12 34                        | pattern        | /staffNo
            employmentForm | SLAVE                        | wrong-type     | /employmentForm
            hiredOn        | 2021-02-30                   | wrong-type     | /hiredOn
            unitId         | none                         | wrong-type     | /unitId
            nickname       | 小张                          | unknown-field  | /nickname
            """)
    void badInputNamesFieldAndRuleAndWritesNothing(String field, String value, String code, String pointer) {
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put(field, value);

        hire(hiring)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(pointer))
                .body(not(containsString((String) hiring.get("idNumber"))));
        assertThat(workers()).isZero();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("trade", "采".repeat(65));

        hire(hiring)
                .statusCode(400)
                .body("errors[0].code", equalTo("size"))
                .body("errors[0].pointer", equalTo("/trade"));
    }

    @Test
    void whatNoColumnHoldsIsBadInput() {
        Map<String, Object> nul = mine.hiring(section);
        nul.put("trade", "采煤\0");
        hire(nul).statusCode(400).body("code", equalTo("value-not-storable"));
        Map<String, Object> past = mine.hiring(section);
        past.put("hiredOn", "-9999-01-01");
        hire(past).statusCode(422);
        mine.hr()
                .body(Map.of("mineId", mine.id(), "month", "2026-10", "from", "-9999-01-01", "to", "2026-10-26"))
                .post("/api/v1/accounting-periods")
                .then()
                .statusCode(400)
                .body("code", equalTo("value-not-storable"));
    }

    @Test
    void whatTheIdentityNumberSaysIsNotContradicted() {
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("sex", "FEMALE");
        hire(hiring).statusCode(422).body("code", equalTo("sex-contradicts-id"));

        hiring.put("sex", "MALE");
        hiring.put("hiredOn", LocalDate.now().plusDays(2).toString());
        hire(hiring).statusCode(422).body("code", equalTo("hire-date-in-future"));
        hiring.put("hiredOn", "1960-01-01");
        hire(hiring).statusCode(422).body("code", equalTo("hire-date-before-birth"));
    }

    @Test
    void anIdentityNumberIsReadAsPeopleTypeIt() {
        Map<String, Object> hiring = mine.hiring(section);
        String typed = ((String) hiring.get("idNumber")).toLowerCase();
        hiring.put("idNumber", " " + typed.substring(0, 6) + " " + typed.substring(6));

        hire(hiring).statusCode(201);
    }

    @Test
    void aStaffNumberIsNeverGivenAgain() {
        Map<String, Object> first = mine.hiring(section);
        String id = hire(first).statusCode(201).extract().path("id");
        leave(id);
        Map<String, Object> second = mine.hiring(section);
        second.put("staffNo", first.get("staffNo"));

        hire(second).statusCode(409).body("code", equalTo("staff-number-taken"));
        TestMine other = TestMine.create();
        Map<String, Object> elsewhere = other.hiring(other.section("采煤一区"));
        elsewhere.put("staffNo", first.get("staffNo"));
        other.hr().body(elsewhere).post("/api/v1/workers").then().statusCode(201);
    }

    @Test
    void aRehireIsANewEmploymentOfTheSamePerson() {
        Map<String, Object> first = mine.hiring(section);
        ValidatableResponse hired = hire(first).statusCode(201);
        String id = hired.extract().path("id");
        Map<String, Object> again = mine.hiring(section);
        again.put("idNumber", first.get("idNumber"));
        again.put("hiredOn", "2026-11-01");

        hire(again).statusCode(409).body("code", equalTo("id-number-taken"));
        leave(id);
        hire(again).statusCode(201).body("personId", equalTo(hired.extract().path("personId")));
        mine.hr().get("/api/v1/workers/" + id + "/history").then().body("items.staffNo", hasItem(again.get("staffNo")));
        mine.hr()
                .header("X-Access-Reason", "same person?")
                .body(Map.of("idNumber", first.get("idNumber")))
                .post("/api/v1/worker-lookups")
                .then()
                .statusCode(200)
                .body("items.staffNo", contains(first.get("staffNo"), again.get("staffNo")));
    }

    @Test
    void aLookUpAsksForAReason() {
        mine.hr()
                .body(Map.of("idNumber", mine.idNumber()))
                .post("/api/v1/worker-lookups")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-required"));
    }

    @Test
    void aKeyIsGoodForOneHiring() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> hiring = mine.hiring(section);
        String id = mine.hr()
                .header("Idempotency-Key", key)
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        mine.hr()
                .header("Idempotency-Key", key)
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        hiring.put("name", "李四");
        mine.hr()
                .header("Idempotency-Key", key)
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(workers()).isEqualTo(1);
    }

    @Test
    void aListIsFoundByHowNameOrStaffNumberBegins() {
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("name", "王小明");
        String id = hire(hiring).statusCode(201).extract().path("id");
        mine.worker(section);

        mine.hr().queryParam("q", "王小").get("/api/v1/workers").then().body("items.id", contains(id));
        mine.hr()
                .queryParam("q", hiring.get("staffNo"))
                .get("/api/v1/workers")
                .then()
                .body("items.id", contains(id));
        mine.hr().queryParam("q", "%").get("/api/v1/workers").then().body("items", hasSize(0));
        mine.hr().queryParam("status", "LEFT").get("/api/v1/workers").then().body("items", hasSize(0));
        mine.hr()
                .queryParam("unit", section)
                .get("/api/v1/workers?limit=1")
                .then()
                .body("items", hasSize(1));
        mine.hr().queryParam("colour", "red").get("/api/v1/workers").then().statusCode(400);
    }

    @Test
    void aCorrectionChangesWhatItNamesAndClearsWhatItEmpties() {
        Map<String, Object> hiring = mine.hiring(section);
        String path =
                "/api/v1/workers/" + hire(hiring).statusCode(201).extract().path("id");

        mine.hr()
                .header("If-Match", mine.etag(path))
                .header("X-Access-Reason", "moved house")
                .body(Map.of("address", "", "phone", "13911112222", "skillLevel", "SENIOR"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("phone", equalTo("13911112222"))
                .body("address", equalTo(null))
                .body("emergencyContact", equalTo("李四 13900000000"))
                .body("skillLevel", equalTo("SENIOR"));
        mine.hr().body(Map.of("phone", "13911112222")).patch(path).then().statusCode(428);
    }

    private ValidatableResponse hire(Map<String, Object> hiring) {
        return mine.hr().body(hiring).post("/api/v1/workers").then();
    }

    private void leave(String id) {
        String path = "/api/v1/workers/" + id;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("status", "LEFT", "to", "2026-10-01"))
                .post(path + "/departure")
                .then()
                .statusCode(200);
    }

    private int workers() {
        return mine.hr().get("/api/v1/workers?count=true").then().extract().path("total");
    }
}
