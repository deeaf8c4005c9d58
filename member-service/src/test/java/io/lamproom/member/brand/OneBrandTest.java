package io.lamproom.member.brand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class OneBrandTest {

    @Inject
    BusinessClock clock;

    private TestMine mine;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
    }

    @Test
    void aBranchHasOneBrandUntilThatIsWithdrawn() {
        String branch = mine.branch("采煤一区党支部");
        Hired secretary = mine.worker(mine.section("采煤一区"));
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        RequestSpecification bySecretary = mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
        Map<String, Object> brand =
                Map.of("branchId", branch, "name", "安全前哨", "plan", "党员包保作业地点", "innovation", "隐患随手拍");
        String project = TestMine.made(secretary(secretary).body(brand).post("/api/v1/brand-projects"));

        propose(secretary, brand).statusCode(409).body("code", equalTo("one-brand-per-branch"));
        step(mine.party(), project, "approval", Map.of()).statusCode(200);
        step(secretary(secretary), project, "cultivation", Map.of()).statusCode(200);
        step(secretary(secretary), project, "results", Map.of("kind", "AWARD", "description", "矿区一等奖"))
                .statusCode(200)
                .body("results.kind", contains("AWARD"));
        step(mine.party(), project, "evaluation", Map.of("score", 90)).statusCode(200);
        step(mine.party(), project, "naming", Map.of())
                .statusCode(200)
                .body("allowed", contains("rechecks", "withdrawal"))
                .body("recheckDue", equalTo(clock.today().plusMonths(12).toString()));
        step(mine.party(), project, "withdrawal", Map.of("reason", "发生责任事故"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        propose(secretary, brand).statusCode(201);
    }

    private RequestSpecification secretary(Hired secretary) {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }

    private ValidatableResponse propose(Hired secretary, Map<String, Object> brand) {
        return secretary(secretary).body(brand).post("/api/v1/brand-projects").then();
    }

    private ValidatableResponse step(RequestSpecification by, String project, String what, Map<String, Object> more) {
        String path = "/api/v1/brand-projects/" + project;
        Map<String, Object> body = new HashMap<>(more);
        body.put("on", clock.today().toString());
        return by.header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + what)
                .then();
    }
}
