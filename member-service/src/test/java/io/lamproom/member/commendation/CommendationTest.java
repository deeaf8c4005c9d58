package io.lamproom.member.commendation;

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
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CommendationTest {

    @Inject
    BusinessClock clock;

    private TestMine mine;
    private String branch;
    private String team;
    private Hired leader;
    private Hired secretary;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        String section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        leader = mine.worker(team);
        secretary = mine.worker(section);
        worker = mine.worker(team);
        mine.position(leader.id(), "TEAM_LEADER", team);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
    }

    @Test
    void whatATeamLeaderProposesIsConfirmedByTheBranchAndBelongsToThePlaceOfThatDay() {
        String id = propose(as("team-leader", leader), worker, clock.today())
                .statusCode(201)
                .body("teamId", equalTo(team))
                .body("branchId", equalTo(branch))
                .body("late", equalTo(false))
                .extract()
                .path("id");

        step(as("branch-secretary", secretary), id, "decision", Map.of("confirmed", true))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        step(as("branch-secretary", secretary), id, "decision", Map.of("confirmed", true))
                .statusCode(409)
                .body("allowed", contains("revocation"));
        step(mine.party(), id, "revocation", Map.of("reason", "事迹不实"))
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        as("worker", worker).get("/api/v1/commendations").then().body("items.id", contains(id));
    }

    @Test
    void whatAWorkerOnLoanDidBelongsToTheBorrowingTeam() {
        String borrowing = mine.team(mine.section("掘进一区"), "检修班");
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("unitId", borrowing, "from", clock.today().toString()))
                .post(worker.path() + "/loans")
                .then()
                .statusCode(201);

        propose(mine.party(), worker, clock.today())
                .statusCode(201)
                .body("teamId", equalTo(borrowing))
                .body("branchId", equalTo(null));
        propose(mine.party(), worker, clock.today().minusDays(1))
                .statusCode(201)
                .body("teamId", equalTo(team));
    }

    @Test
    void nobodyDecidesOnTheOwnProposalOrAboutThemselves() {
        String own = propose(mine.party(), secretary, clock.today()).extract().path("id");
        step(as("branch-secretary", secretary), own, "decision", Map.of("confirmed", true))
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        step(mine.party(), own, "decision", Map.of("confirmed", true))
                .statusCode(422)
                .body("code", equalTo("commendation-decided-by-proposer"));
        step(mine.hr(), own, "decision", Map.of("confirmed", false))
                .statusCode(422)
                .body("code", equalTo("reason-of-declining"));
    }

    @Test
    void whatIsEnteredInALaterMonthIsMarkedLate() {
        propose(mine.party(), worker, clock.today().minusMonths(2))
                .statusCode(201)
                .body("late", equalTo(true));
        propose(mine.party(), worker, clock.today().plusDays(1))
                .statusCode(422)
                .body("code", equalTo("commended-in-future"))
                .body("latest", equalTo(clock.today().toString()));
    }

    private ValidatableResponse propose(RequestSpecification by, Hired subject, LocalDate on) {
        return by.body(Map.of(
                        "workerId",
                        subject.id(),
                        "kind",
                        "GOOD_DEED",
                        "level",
                        "SECTION",
                        "on",
                        on.toString(),
                        "title",
                        "及时制止工友空顶作业"))
                .post("/api/v1/commendations")
                .then();
    }

    private ValidatableResponse step(RequestSpecification by, String id, String what, Map<String, Object> body) {
        String path = "/api/v1/commendations/" + id;
        return by.header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + what)
                .then();
    }

    private RequestSpecification as(String role, Hired hired) {
        return mine.as(Tokens.of(role).staffNo(hired.staffNo()));
    }
}
