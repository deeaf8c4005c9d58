package io.lamproom.member.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ReorganisationTest {

    private static final String ROOT = "/api/v1/unit-reorganisations";
    private static final String DAY = "2026-06-01";

    private TestMine mine;
    private String section;
    private String team;
    private String target;
    private Hired head;
    private Hired worker;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        team = mine.team(section, "生产一班");
        target = mine.section("采煤二区");
        head = mine.worker(section);
        worker = mine.worker(team);
        mine.position(head.id(), "SECTION_HEAD", section);
    }

    @Test
    void aMergerMovesThePeopleAndLeavesThePastWhereItWas() {
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        String newTeam = mine.team(target, "生产一班");

        reorganise(List.of(section, team), move(section, target), move(team, newTeam))
                .statusCode(201)
                .body("moved", equalTo(2))
                .body("closed", equalTo(2));

        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.sectionId", contains(section, target))
                .body("assignments.teamId", contains(team, newTeam))
                .body("assignments.to", contains(DAY, null))
                .body("assignment.trade", equalTo("采煤机司机"));
        mine.hr()
                .get("/api/v1/units/" + section)
                .then()
                .body("to", equalTo(DAY))
                .body("successors.unitId", contains(target))
                .body("successors.from", contains(DAY));
        mine.hr()
                .get("/api/v1/workers?unit=" + section + "&on=2026-05-31")
                .then()
                .body("items.id", hasItems(head.id(), worker.id()));
        mine.hr().get("/api/v1/workers?unit=" + section + "&on=" + DAY).then().body("items", empty());
        mine.hr().get("/api/v1/positions?unit=" + section).then().body("items.to", contains(DAY));
        mine.party().get("/api/v1/branches/" + branch + "/coverings").then().body("items.to", contains(DAY));
    }

    @Test
    void aSplitMovesWhomItNamesAndTheUnitStays() {
        Hired mate = mine.worker(team);

        reorganise(List.of(), move(team, target, mate.id())).statusCode(201).body("moved", equalTo(1));

        mine.hr().get(mate.path()).then().body("assignment.unitId", equalTo(target));
        mine.hr().get(worker.path()).then().body("assignment.unitId", equalTo(team));
        mine.hr()
                .get("/api/v1/units/" + team)
                .then()
                .body("to", nullValue())
                .body("successors.unitId", contains(target));
    }

    @Test
    void loansAndPostsGoAlongAndLaterAssignmentsAreRedirected() {
        post(head, "/loans", Map.of("unitId", team, "from", "2026-02-01", "to", "2026-09-01"));
        post(worker, "/concurrent-posts", Map.of("unitId", team, "post", "安全员", "from", "2026-07-01"));

        reorganise(List.of(team), move(team, target)).statusCode(201).body("moved", equalTo(2));

        mine.hr()
                .get(head.path())
                .then()
                .body("assignments.findAll { it.kind == 'LOAN' }.unitId", contains(team, target))
                .body("assignments.findAll { it.kind == 'LOAN' }.to", contains(DAY, "2026-09-01"));
        mine.hr()
                .get(worker.path())
                .then()
                .body("assignments.findAll { it.kind == 'CONCURRENT' }.unitId", contains(target))
                .body("assignments.findAll { it.kind == 'CONCURRENT' }.from", contains("2026-07-01"));
    }

    @Test
    void aManagerKeepsTheOtherSectionsAndALeadersTermEnds() {
        String other = mine.section("机电队");
        Hired manager = mine.worker(other);
        mine.hr()
                .body(Map.of(
                        "workerId",
                        manager.id(),
                        "kind",
                        "FUNCTIONAL_MANAGER",
                        "unitIds",
                        List.of(section, other),
                        "discipline",
                        "MINING",
                        "from",
                        "2025-01-01"))
                .post("/api/v1/positions")
                .then()
                .statusCode(201);
        String term = TestMine.made(mine.hr()
                .body(Map.of(
                        "teamId", team,
                        "workerId", worker.id(),
                        "appointment", "ELECTED",
                        "from", "2026-01-01",
                        "plannedTo", "2029-01-01"))
                .post("/api/v1/team-leader-terms"));

        reorganise(List.of(section, team), move(section, target), move(team, target))
                .statusCode(201);

        mine.hr()
                .get("/api/v1/positions?worker=" + manager.id() + "&on=" + DAY)
                .then()
                .body("items[0].nodeIds", contains(other));
        mine.hr()
                .get("/api/v1/team-leader-terms/" + term)
                .then()
                .body("to", equalTo(DAY))
                .body("endReason", equalTo("TEAM_CLOSED"));
    }

    @Test
    void nobodyIsLeftBehindInAUnitThatIsClosed() {
        reorganise(List.of(section), move(section, target)).statusCode(422).body("code", equalTo("unit-has-units"));
        reorganise(List.of(section, team), move(section, target))
                .statusCode(422)
                .body("code", equalTo("unit-has-workers"));
        reorganise(
                        List.of(team),
                        move(team, target, worker.id(), mine.worker(section).id()))
                .statusCode(422)
                .body("code", equalTo("worker-not-in-unit"))
                .body("errors[0].pointer", equalTo("/moves/0/workerIds"));

        mine.hr().get(worker.path()).then().body("assignments.unitId", contains(team));
    }

    @Test
    void peopleGoOnInAnotherUnitThatStands() {
        reorganise(List.of(), move(team, team)).statusCode(422).body("code", equalTo("move-into-itself"));
        reorganise(List.of(target), move(team, target)).statusCode(422).body("code", equalTo("move-into-itself"));
        reorganise(List.of(), move(team, TestMine.create().section("采煤一区")))
                .statusCode(422)
                .body("code", equalTo("unknown-unit"))
                .body("errors[0].pointer", equalTo("/moves/0/intoId"));
        reorganise(List.of(team), move(team, target)).statusCode(201);
        reorganise(List.of(), move(team, target)).statusCode(422).body("code", equalTo("unit-not-in-force"));
    }

    @Test
    void aClosedPeriodStays() {
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of("mineId", mine.id(), "month", "2026-06", "from", "2026-05-26", "to", "2026-06-26"))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);

        reorganise(List.of(team), move(team, target)).statusCode(422).body("code", equalTo("period-closed"));
    }

    private ValidatableResponse reorganise(List<String> closes, Map<String, Object> move) {
        return reorganise(closes, List.of(move));
    }

    private ValidatableResponse reorganise(List<String> closes, Map<String, Object> one, Map<String, Object> other) {
        return reorganise(closes, List.of(one, other));
    }

    private ValidatableResponse reorganise(List<String> closes, List<Map<String, Object>> moves) {
        return mine.hr()
                .body(Map.of(
                        "mineId", mine.id(), "from", DAY, "reason", "矿发〔2026〕31号", "moves", moves, "closes", closes))
                .post(ROOT)
                .then();
    }

    private static Map<String, Object> move(String from, String into, String... workers) {
        Map<String, Object> move = new HashMap<>(Map.of("fromId", from, "intoId", into));
        if (workers.length > 0) {
            move.put("workerIds", List.of(workers));
        }
        return move;
    }

    private void post(Hired to, String what, Map<String, Object> body) {
        mine.hr()
                .header("If-Match", mine.etag(to.path()))
                .body(body)
                .post(to.path() + what)
                .then()
                .statusCode(201);
    }
}
