package io.lamproom.member.vanguard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ZoneTest {

    private TestMine mine;
    private String branch;
    private String team;
    private Hired secretary;
    private Hired member;
    private Hired next;
    private Hired masses;

    @BeforeEach
    void setUpBranch() {
        mine = TestMine.create();
        String section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        secretary = mine.worker(section);
        member = mine.worker(team);
        next = mine.worker(team);
        masses = mine.worker(team);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        PartyPeople people = new PartyPeople(mine);
        people.member(member, "FULL", branch, "2024-01-01");
        people.member(next, "FULL", branch, "2024-01-01");
    }

    @Test
    void aZoneIsHeldByAMemberOfTheBranchOneAtATime() {
        setUp("1031机巷责任区", masses).statusCode(422).body("code", equalTo("holder-is-member-of-branch"));
        String zone = setUp("1031机巷责任区", member)
                .statusCode(201)
                .body("holders.workerId", contains(member.id()))
                .extract()
                .path("id");

        change(zone, "holders", Map.of("workerId", masses.id(), "from", "2026-06-01"))
                .statusCode(422)
                .body("code", equalTo("holder-is-member-of-branch"));
        change(zone, "holders", Map.of("workerId", next.id(), "from", "2026-06-01"))
                .statusCode(200)
                .body("holders.workerId", contains(member.id(), next.id()))
                .body("holders.to", contains("2026-06-01", null));
        change(zone, "holders", Map.of("workerId", member.id(), "from", "2026-06-01"))
                .statusCode(422)
                .body("code", equalTo("end-before-start"));
        mine.party()
                .get("/api/v1/responsibility-zones?worker=" + member.id() + "&on=2026-07-01")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anEndedZoneIsNotHandedOverAndItsNameIsFree() {
        String zone = setUp("1031机巷责任区", member).statusCode(201).extract().path("id");
        setUp("1031机巷责任区", next).statusCode(409).body("code", equalTo("zone-name-taken"));
        change(zone, "closure", Map.of("to", "2026-09-01"))
                .statusCode(200)
                .body("to", equalTo("2026-09-01"))
                .body("holders.to", contains("2026-09-01"));

        change(zone, "holders", Map.of("workerId", next.id(), "from", "2026-10-01"))
                .statusCode(409)
                .body("code", equalTo("zone-ended"));
        mine.party().get("/api/v1/responsibility-zones?on=2026-10-01").then().body("items", hasSize(0));
    }

    @Test
    void aZoneNamesItsAreaAndAPostNone() {
        Map<String, Object> post = body("采煤机先锋岗", member);
        post.put("kind", "VANGUARD_POST");
        set(post).statusCode(422).body("code", equalTo("area-of-zone"));
        post.remove("area");
        set(post).statusCode(201).body("kind", equalTo("VANGUARD_POST")).body("area", equalTo(null));
    }

    private ValidatableResponse setUp(String name, Hired holder) {
        return set(body(name, holder));
    }

    private ValidatableResponse set(Map<String, Object> body) {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()))
                .body(body)
                .post("/api/v1/responsibility-zones")
                .then();
    }

    private Map<String, Object> body(String name, Hired holder) {
        Map<String, Object> body = new HashMap<>();
        body.put("branchId", branch);
        body.put("kind", "RESPONSIBILITY_ZONE");
        body.put("name", name);
        body.put("area", "1031机巷0-300米");
        body.put("unitId", team);
        body.put("workerId", holder.id());
        body.put("from", "2026-01-01");
        return body;
    }

    private ValidatableResponse change(String zone, String what, Map<String, Object> body) {
        String path = "/api/v1/responsibility-zones/" + zone;
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()))
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + what)
                .then();
    }
}
