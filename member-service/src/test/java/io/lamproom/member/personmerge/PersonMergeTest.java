package io.lamproom.member.personmerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PersonMergeTest {

    private static final String ROOT = "/api/v1/person-merges";

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;
    private Map<String, Object> real;
    private Map<String, Object> wrong;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        real = mine.hiring(section);
        wrong = mine.hiring(section);
    }

    @Test
    void anEmploymentBesideARealOneNeverWas() {
        String kept = hire(real);
        String twin = hire(wrong);

        merge(kept, twin).statusCode(201).body("keptWorkerId", equalTo(kept)).body("reason", equalTo("身份证号录错"));

        String person = read(kept).body("status", equalTo("ACTIVE")).extract().path("personId");
        read(twin)
                .body("personId", equalTo(person))
                .body("doubleOf", equalTo(kept))
                .body("status", equalTo("LEFT"))
                .body("version", equalTo(1));
        lookUp(wrong).body("items", empty());
        lookUp(real).body("items.id", containsInAnyOrder(kept, twin));
        mine.hr().get(ROOT).then().body("items.doubleWorkerId", contains(twin));
    }

    @Test
    void anEarlierEmploymentOfTheDoubleBecomesOneOfThePersonKept() {
        wrong.put("hiredOn", "2020-03-01");
        String earlier = hire(wrong);
        depart(earlier, "2021-02-01");
        String kept = hire(real);

        merge(kept, earlier).statusCode(201);

        read(earlier).body("doubleOf", nullValue()).body("leftOn", equalTo("2021-02-01"));
        mine.hr()
                .get("/api/v1/workers/" + kept + "/history")
                .then()
                .body(
                        "items.findAll { it.kind == 'EMPLOYMENT' }.staffNo",
                        contains(wrong.get("staffNo"), real.get("staffNo")));
    }

    @Test
    void nothingPersonalIsLeftOfTheDouble() throws SQLException {
        String kept = hire(real);
        String twin = hire(wrong);
        String person = read(twin).extract().path("personId");

        merge(kept, twin).statusCode(201);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select num_nonnulls(name, name_initials, sex, birth_date, id_number, id_hash, phone, address,"
                                + " emergency_contact, political_status), merged_into from person where id = '"
                                + person + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getString(2)).isEqualTo(read(kept).extract().path("personId"));
        }
        read(kept).body("name", equalTo("张三")).body("idNumber", not(nullValue()));
    }

    @Test
    void theIdNumberOfTheDoubleIsFreeForItsOwner() {
        merge(hire(real), hire(wrong)).statusCode(201);
        Map<String, Object> owner = mine.hiring(section);
        owner.put("idNumber", wrong.get("idNumber"));
        owner.put("name", "王五");

        hire(owner);
    }

    @Test
    void aPersonIsNotMergedWithThemselvesNorAgain() {
        String kept = hire(real);
        String twin = hire(wrong);
        merge(kept, kept).statusCode(409).body("code", equalTo("merge-of-one"));
        merge(kept, twin).statusCode(201);

        merge(kept, twin).statusCode(409).body("code", equalTo("merge-of-one"));
    }

    @Test
    void aDoubleWithAPartyMembershipIsKeptOrPutRightFirst() {
        String kept = hire(real);
        String twin = hire(wrong);
        String branch = mine.branch("采煤一区党支部");
        String path = "/api/v1/workers/" + twin;
        mine.party()
                .header("If-Match", mine.etag(path))
                .body(Map.of("category", "FULL", "relationBranchId", branch, "from", "2024-07-01"))
                .post(path + "/memberships")
                .then()
                .statusCode(201);

        merge(kept, twin).statusCode(422).body("code", equalTo("double-is-member"));
        merge(twin, kept).statusCode(201);
    }

    @Test
    void nobodyMergesTheOwnRecord() {
        String kept = hire(real);
        String twin = hire(wrong);

        mine.as(Tokens.of("hr-dept").staffNo((String) wrong.get("staffNo")))
                .body(Map.of("keptWorkerId", kept, "doubleWorkerId", twin, "reason", "-"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void whoIsHiredAgainIsNotHeldUpByTheDoublesEnd() {
        String kept = hire(real);
        merge(kept, hire(wrong)).statusCode(201);
        depart(kept, "2026-10-01");
        real.put("staffNo", real.get("staffNo") + "A");
        real.put("hiredOn", "2026-10-01");

        hire(real);
    }

    private String hire(Map<String, Object> hiring) {
        return TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
    }

    private void depart(String id, String to) {
        String path = "/api/v1/workers/" + id;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("status", "LEFT", "to", to))
                .post(path + "/departure")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse merge(String kept, String twin) {
        return mine.hr()
                .body(Map.of("keptWorkerId", kept, "doubleWorkerId", twin, "reason", "身份证号录错"))
                .post(ROOT)
                .then();
    }

    private ValidatableResponse read(String id) {
        return mine.hr().get("/api/v1/workers/" + id).then().statusCode(200);
    }

    private ValidatableResponse lookUp(Map<String, Object> hiring) {
        return mine.hr()
                .header("X-Access-Reason", "test")
                .body(Map.of("idNumber", hiring.get("idNumber")))
                .post("/api/v1/worker-lookups")
                .then()
                .statusCode(200);
    }
}
