package io.lamproom.member.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PositionTest {

    @Inject
    DataSource database;

    private TestMine mine;
    private String section;
    private String team;
    private String branch;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
    }

    @Test
    void aBranchHasOneSecretaryAtATime() {
        String first = mine.position(mine.worker(section).id(), "BRANCH_SECRETARY", branch);
        Hired next = mine.worker(section);
        join(next, "FULL", "2022-01-01").statusCode(201);

        secretary(next, "2024-01-01").statusCode(409).body("code", equalTo("one-secretary"));
        end(first, "2024-01-01").statusCode(200).body("to", equalTo("2024-01-01"));
        secretary(next, "2024-01-01").statusCode(201).body("nodeIds", contains(branch));
    }

    @Test
    void theDatabaseRefusesASecondSecretary() {
        mine.position(mine.worker(section).id(), "BRANCH_SECRETARY", branch);
        Hired next = mine.worker(section);

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("""
                                insert into position (id, version, mine_id, worker_id, kind, branch_id, valid_from)
                                values (gen_random_uuid(), 0, '%s', '%s', 'BRANCH_SECRETARY', '%s', '2024-01-01')
                                """.formatted(mine.id(), next.id(), branch));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ex_position_branch_id_secretary");
    }

    @Test
    void anOfficeOfABranchIsHeldByAFullMember() {
        Hired worker = mine.worker(section);

        secretary(worker, "2025-07-01").statusCode(422).body("code", equalTo("officer-is-full-member"));
        join(worker, "PROBATIONARY", "2024-07-01").statusCode(201);
        join(worker, "FULL", "2025-07-01").statusCode(201);
        for (String kind : List.of("BRANCH_SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER")) {
            office(worker, kind, "2025-06-30")
                    .statusCode(422)
                    .body("code", equalTo("officer-is-full-member"))
                    .body("errors[0].pointer", equalTo("/workerId"));
        }
        secretary(worker, "2025-07-01").statusCode(201);
    }

    @Test
    void aRoleReachesWhatThePositionInForceCovers() {
        Hired leader = mine.worker(team);
        Hired mate = mine.worker(team);
        Tokens token = Tokens.of("team-leader").staffNo(leader.staffNo());

        mine.as(token).get("/api/v1/workers").then().statusCode(200).body("items", hasSize(0));
        mine.as(token).get(mate.path()).then().statusCode(404);
        String position = mine.position(leader.id(), "TEAM_LEADER", team);
        mine.as(token).get("/api/v1/workers").then().body("items.id", contains(leader.id(), mate.id()));
        mine.as(token).get(mate.path()).then().statusCode(200);
        end(position, "2022-01-01").statusCode(200);
        mine.as(token).get(mate.path()).then().statusCode(404);
    }

    @Test
    void aClerkReachesTheSectionAndAWatchTheTeamOfTheOwnAssignment() {
        Hired clerk = mine.worker(section);
        Hired watch = mine.worker(team);
        String otherTeam = mine.team(section, "生产二班");
        Hired other = mine.worker(otherTeam);

        mine.as(Tokens.of("attendance-clerk").staffNo(clerk.staffNo()))
                .get("/api/v1/workers")
                .then()
                .body("items.id", contains(clerk.id(), watch.id(), other.id()));
        mine.as(Tokens.of("mass-safety-watch").staffNo(watch.staffNo()))
                .get("/api/v1/workers")
                .then()
                .body("items.id", contains(watch.id()));
    }

    @Test
    void aWorkerSeesTheOwnRecordOnly() {
        Hired self = mine.worker(team);
        Hired mate = mine.worker(team);
        Tokens token = Tokens.of("worker").staffNo(self.staffNo());

        mine.as(token)
                .get(self.path())
                .then()
                .statusCode(200)
                .body("phone", equalTo("138******21"))
                .body("politicalStatus", equalTo("PARTY_MEMBER"))
                .body("memberships", hasSize(0));
        mine.as(token)
                .header("X-Access-Reason", "own record")
                .get(self.path())
                .then()
                .body("phone", equalTo("13800000021"));
        mine.as(token).get(mate.path()).then().statusCode(404);
        mine.as(token).get("/api/v1/workers").then().statusCode(403);
    }

    @Test
    void thePartyFillsBranchesAndHumanResourcesUnits() {
        Hired worker = mine.worker(section);

        take(mine.hr(), worker, Map.of("kind", "BRANCH_SECRETARY", "branchId", branch))
                .statusCode(422)
                .body("code", equalTo("position-of-branch"));
        take(mine.party(), worker, Map.of("kind", "SECTION_HEAD", "unitIds", List.of(section)))
                .statusCode(422)
                .body("code", equalTo("position-of-unit"));
    }

    @Test
    void aPositionIsHeldOverItsKindOfUnit() {
        Hired worker = mine.worker(section);

        take(mine.hr(), worker, Map.of("kind", "TEAM_LEADER", "unitIds", List.of(section)))
                .statusCode(422)
                .body("code", equalTo("position-of-unit-kind"));
        take(mine.hr(), worker, Map.of("kind", "SECTION_HEAD", "unitIds", List.of(section, team)))
                .statusCode(422)
                .body("code", equalTo("position-names-unit"));
        take(mine.hr(), worker, Map.of("kind", "FUNCTIONAL_MANAGER", "unitIds", List.of(section)))
                .statusCode(422)
                .body("code", equalTo("discipline-of-manager"));
        take(
                        mine.hr(),
                        worker,
                        Map.of("kind", "FUNCTIONAL_MANAGER", "unitIds", List.of(section), "discipline", "MINING"))
                .statusCode(201);
    }

    @Test
    void aMembershipIsSeenByThePartyAndEndsWhereTheNextBegins() {
        Hired worker = mine.worker(team);
        join(worker, "PROBATIONARY", "2024-07-01").statusCode(201);
        join(worker, "FULL", "2025-07-01").statusCode(201).body("category", equalTo("FULL"));

        mine.party()
                .get(worker.path())
                .then()
                .body("memberships.category", contains("PROBATIONARY", "FULL"))
                .body("memberships.to", contains("2025-07-01", null))
                .body("memberships[1].relationBranchId", equalTo(branch));
        mine.hr().get(worker.path()).then().body("memberships", equalTo(null));
        join(worker, "FULL", "2025-07-01").statusCode(409).body("code", equalTo("membership-later"));
    }

    private ValidatableResponse secretary(Hired worker, String from) {
        return office(worker, "BRANCH_SECRETARY", from);
    }

    private ValidatableResponse office(Hired worker, String kind, String from) {
        return mine.party()
                .body(Map.of("workerId", worker.id(), "kind", kind, "branchId", branch, "from", from))
                .post("/api/v1/positions")
                .then();
    }

    private ValidatableResponse end(String position, String to) {
        String path = "/api/v1/positions/" + position;
        String kind = mine.hr().get(path).then().extract().path("nodeKind");
        return (kind.equals("BRANCH") ? mine.party() : mine.hr())
                .header("If-Match", mine.etag(path))
                .body(Map.of("to", to))
                .post(path + "/closure")
                .then();
    }

    private ValidatableResponse take(RequestSpecification by, Hired worker, Map<String, Object> position) {
        Map<String, Object> body = new LinkedHashMap<>(position);
        body.put("workerId", worker.id());
        body.put("from", "2022-01-01");
        return by.body(body).post("/api/v1/positions").then();
    }

    private ValidatableResponse join(Hired worker, String category, String from) {
        return mine.party()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("category", category, "relationBranchId", branch, "from", from))
                .post(worker.path() + "/memberships")
                .then();
    }
}
