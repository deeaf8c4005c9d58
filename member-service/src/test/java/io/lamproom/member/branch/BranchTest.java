package io.lamproom.member.branch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class BranchTest {

    private TestMine mine;
    private String section;
    private String team;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
    }

    @Test
    void aUnitIsCoveredOncePerDate() {
        String first = mine.branch("采煤一区党支部");
        String second = mine.branch("采煤二区党支部");
        mine.cover(first, section);

        cover(second, "2022-01-01").statusCode(409).body("code", equalTo("unit-covered-once"));
        String covering =
                mine.party().get("/api/v1/branches/" + first).then().extract().path("coverings[0].id");
        mine.party()
                .header("If-Match", mine.etag("/api/v1/branches/" + first))
                .body(Map.of("to", "2022-01-01"))
                .post("/api/v1/branches/" + first + "/coverings/" + covering + "/closure")
                .then()
                .statusCode(200)
                .body("coverings[0].to", equalTo("2022-01-01"))
                .body("version", equalTo(2));
        cover(second, "2022-01-01").statusCode(201).body("from", equalTo("2022-01-01"));
        cover(first, "2021-12-31").statusCode(409).body("code", equalTo("unit-covered-once"));
    }

    @Test
    void aBranchThatCoversAUnitIsNotClosed() {
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);

        close(branch).statusCode(422).body("code", equalTo("branch-covers-units"));
    }

    @Test
    void aBranchWithAPositionIsNotClosed() {
        String branch = mine.branch("机关党支部");
        mine.position(mine.worker(section).id(), "BRANCH_SECRETARY", branch);

        close(branch).statusCode(422).body("code", equalTo("branch-in-use"));
    }

    @Test
    void aGeneralBranchDoesNotStandBelowABranch() {
        mine.party()
                .body(Map.of(
                        "mineId", mine.id(),
                        "parentId", mine.branch("机关党支部"),
                        "kind", "GENERAL_BRANCH",
                        "code", "G-1",
                        "name", "机关党总支",
                        "from", "2020-01-01"))
                .post("/api/v1/branches")
                .then()
                .statusCode(422)
                .body("code", equalTo("branch-kind-below"));
    }

    @Test
    void humanResourcesDoNotSetUpBranches() {
        mine.hr()
                .body(Map.of("mineId", mine.id(), "kind", "BRANCH", "code", "B-1", "name", "党支部", "from", "2020-01-01"))
                .post("/api/v1/branches")
                .then()
                .statusCode(403);
    }

    @Test
    void theNearestCoveredUnitDecidesWhomASecretaryReaches() {
        String ofSection = mine.branch("采煤一区党支部");
        String ofTeam = mine.branch("生产一班党支部");
        String otherTeam = mine.team(section, "生产二班");
        mine.cover(ofSection, section);
        mine.cover(ofTeam, team);
        Hired inTeam = mine.worker(team);
        Hired inOther = mine.worker(otherTeam);
        Hired secretary = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", ofSection);
        Tokens token = Tokens.of("branch-secretary").staffNo(secretary.staffNo());

        mine.as(token)
                .get("/api/v1/workers")
                .then()
                .statusCode(200)
                .body("items.id", contains(inOther.id(), secretary.id()));
        mine.as(token).get(inTeam.path()).then().statusCode(404);
        mine.as(token).get(inOther.path()).then().statusCode(200);
        mine.hr()
                .get("/api/v1/workers?branch=" + ofTeam)
                .then()
                .statusCode(200)
                .body("items.id", contains(inTeam.id()));
        mine.as(token).get("/api/v1/units").then().statusCode(200).body("items.id", contains(section, otherTeam));
    }

    private ValidatableResponse cover(String branch, String from) {
        return mine.party()
                .body(Map.of("unitId", section, "from", from))
                .post("/api/v1/branches/" + branch + "/coverings")
                .then();
    }

    private ValidatableResponse close(String branch) {
        return mine.party()
                .header("If-Match", mine.etag("/api/v1/branches/" + branch))
                .body(Map.of("to", "2026-01-01"))
                .post("/api/v1/branches/" + branch + "/closure")
                .then();
    }
}
