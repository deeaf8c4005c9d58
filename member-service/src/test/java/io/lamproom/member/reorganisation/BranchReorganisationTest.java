package io.lamproom.member.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.meeting.PartyBranch;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class BranchReorganisationTest {

    private static final LocalDate DAY = PartyBranch.today().withDayOfMonth(1);

    private TestMine mine;
    private PartyBranch old;
    private PartyPeople people;
    private String next;

    @BeforeEach
    void setUpBranches() {
        mine = TestMine.create();
        old = PartyBranch.of(mine, 3, 1);
        people = new PartyPeople(mine);
        next = mine.branch("采煤党支部");
    }

    @Test
    void aMergerTakesRelationsAdmissionsAndCoveringsAlongAndEndsGroupsAndOffices() {
        String group = people.group(old.id(), "第一党小组");
        people.change(people.idOf(old.full(1)), "placements", Map.of("groupId", group, "from", "2022-02-01"))
                .statusCode(200);
        Hired applicant = mine.worker(old.section());
        String admission = apply(applicant);

        reorganise(List.of(old.id()), List.of(move(next)), List.of())
                .statusCode(201)
                .body("moved", equalTo(5))
                .body("closed", equalTo(1));

        branch(old.id())
                .body("to", equalTo(DAY.toString()))
                .body("coverings.to", contains(DAY.toString()))
                .body("successors.branchId", contains(next))
                .body("successors.from", contains(DAY.toString()));
        branch(next)
                .body("coverings.unitId", contains(old.section()))
                .body("coverings.from", contains(DAY.toString()))
                .body("coverings.to", contains(nullValue()));
        mine.party()
                .get("/api/v1/members?branch=" + next)
                .then()
                .body("items.workerId", hasItems(old.all().toArray()))
                .body("items", hasSize(4));
        mine.party().get("/api/v1/admissions/" + admission).then().body("branchId", equalTo(next));
        mine.party().get("/api/v1/party-groups/" + group).then().body("to", equalTo(DAY.toString()));
        mine.party()
                .get("/api/v1/positions?worker=" + old.secretary().id())
                .then()
                .body("items.to", contains(DAY.toString()));
        mine.party().get("/api/v1/relation-transfers").then().body("items", empty());
    }

    @Test
    void aFigureOfLastMarchStillBelongsToLastMarchsBranch() {
        old.held("GENERAL_MEETING", LocalDate.of(2025, 3, 10), old.fullIds(3));
        YearMonth lastMonth = YearMonth.from(DAY).minusMonths(1);
        closeDues(issueDues(lastMonth));
        List<String> past = List.of(
                "/api/v1/meeting-calendars/" + old.id() + "?year=2025&asOf=2026-01-01",
                "/api/v1/members/roll?branch=" + old.id() + "&on=2025-03-31",
                "/api/v1/members/roll?branch=" + next + "&on=2025-03-31",
                "/api/v1/dues-statements?branch=" + old.id(),
                "/api/v1/dues-collection?branch=" + old.id() + "&from=" + lastMonth + "&to=" + lastMonth);
        List<String> before = past.stream().map(this::read).toList();

        reorganise(List.of(old.id()), List.of(move(next)), List.of()).statusCode(201);

        assertThat(past.stream().map(this::read)).containsExactlyElementsOf(before);
        assertThat(roll(old.id(), DAY.minusDays(1))).hasSize(4);
        assertThat(roll(old.id(), DAY)).isEmpty();
        assertThat(roll(next, DAY)).containsExactlyInAnyOrderElementsOf(old.all());
    }

    @Test
    void aSplitTakesWhomItNamesAndTheUnitsItNames() {
        String team = mine.team(old.section(), "生产一班");
        String third = mine.branch("掘进党支部");

        reorganise(
                        List.of(old.id()),
                        List.of(move(next, old.full(0).id(), old.full(1).id()), move(third, (String[]) null)),
                        List.of(cover(old.section(), next), cover(team, third)))
                .statusCode(201)
                .body("moved", equalTo(4));

        assertThat(roll(next, DAY))
                .containsExactlyInAnyOrder(old.full(0).id(), old.full(1).id());
        assertThat(roll(third, DAY))
                .containsExactlyInAnyOrder(old.full(2).id(), old.probationary(0).id());
        branch(old.id()).body("successors.branchId", hasItems(next, third)).body("to", equalTo(DAY.toString()));
        branch(next).body("coverings.unitId", contains(old.section()));
        branch(third).body("coverings.unitId", contains(team));
    }

    @Test
    void aBranchThatGivesUpMembersStaysWithTheOthers() {
        reorganise(List.of(), List.of(move(next, old.full(2).id())), List.of()).statusCode(201);

        branch(old.id()).body("to", nullValue()).body("successors.branchId", contains(next));
        assertThat(roll(old.id(), DAY)).hasSize(3);
        mine.party()
                .get("/api/v1/positions?worker=" + old.secretary().id())
                .then()
                .body("items.to", contains(nullValue()));
    }

    @Test
    void nobodyIsLeftWithoutABranchOrInATemporaryOne() {
        reorganise(List.of(old.id()), List.of(move(next, old.full(1).id())), List.of())
                .statusCode(422)
                .body("code", equalTo("branch-left-in-use"));
        reorganise(List.of(), List.of(move(mine.branch("TEMPORARY", "临时党支部"))), List.of())
                .statusCode(422)
                .body("code", equalTo("temporary-branch-takes-no-relation"))
                .body("errors[0].pointer", equalTo("/moves/0/intoId"));
        reorganise(List.of(old.id(), next), List.of(move(next)), List.of())
                .statusCode(422)
                .body("code", equalTo("branch-goes-on-in-another"));
        reorganise(List.of(), List.of(move(next, mine.worker(old.section()).id())), List.of())
                .statusCode(422)
                .body("code", equalTo("worker-not-in-branch"));

        assertThat(roll(old.id(), DAY)).hasSize(4);
    }

    @Test
    void unitsOfASplitBranchAreNamed() {
        reorganise(
                        List.of(old.id()),
                        List.of(move(next, old.full(0).id()), move(mine.branch("掘进党支部"), (String[]) null)),
                        List.of())
                .statusCode(422)
                .body("code", equalTo("covering-without-branch"));
    }

    @Test
    void duesOfTheMonthAreClosedFirst() {
        issueDues(YearMonth.from(DAY));

        reorganise(List.of(old.id()), List.of(move(next)), List.of())
                .statusCode(422)
                .body("code", equalTo("branch-dues-open"))
                .body("earliest", equalTo(DAY.plusMonths(1).toString()));
    }

    @Test
    void meetingsAndLettersOnTheirWayAreSettledFirst() {
        String meeting = old.planned("THEME_DAY", PartyBranch.today().plusDays(5));
        reorganise(List.of(old.id()), List.of(move(next)), List.of())
                .statusCode(422)
                .body("code", equalTo("branch-meets-later"));
        old.asSecretary()
                .header("If-Match", people.etag("/api/v1/meetings/" + meeting))
                .body(Map.of("reason", "支部合并"))
                .post("/api/v1/meetings/" + meeting + "/cancellation")
                .then()
                .statusCode(200);
        TestMine.made(mine.party()
                .body(Map.of(
                        "workerId",
                        old.full(1).id(),
                        "toBranchId",
                        next,
                        "letterNo",
                        "介〔2026〕7号",
                        "issuedOn",
                        DAY.toString()))
                .post("/api/v1/relation-transfers"));
        reorganise(List.of(old.id()), List.of(move(next)), List.of())
                .statusCode(422)
                .body("code", equalTo("branch-has-letters"));
    }

    @Test
    void aClosedPeriodAndAComingDayAreRefused() {
        String period = "/api/v1/accounting-periods/"
                + TestMine.made(mine.hr()
                        .body(Map.of(
                                "mineId", mine.id(),
                                "month", YearMonth.from(DAY).toString(),
                                "from", DAY.toString(),
                                "to", DAY.plusDays(1).toString()))
                        .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag(period))
                .post(period + "/closure")
                .then()
                .statusCode(200);

        reorganise(List.of(old.id()), List.of(move(next)), List.of())
                .statusCode(422)
                .body("code", equalTo("period-closed"));
        Map<String, Object> coming = request(List.of(old.id()), List.of(move(next)), List.of());
        coming.put("from", PartyBranch.today().plusDays(1).toString());
        post(coming).statusCode(422).body("code", equalTo("membership-in-future"));
    }

    private ValidatableResponse reorganise(
            List<String> closes, List<Map<String, Object>> moves, List<Map<String, Object>> coverings) {
        return post(request(closes, moves, coverings));
    }

    private ValidatableResponse post(Map<String, Object> request) {
        return mine.party().body(request).post("/api/v1/branch-reorganisations").then();
    }

    private Map<String, Object> request(
            List<String> closes, List<Map<String, Object>> moves, List<Map<String, Object>> coverings) {
        return new HashMap<>(Map.of(
                "mineId",
                mine.id(),
                "from",
                DAY.toString(),
                "reason",
                "矿党委〔2026〕18号",
                "moves",
                moves,
                "closes",
                closes,
                "coverings",
                coverings));
    }

    private Map<String, Object> move(String into, String... workers) {
        Map<String, Object> move = new HashMap<>(Map.of("fromId", old.id(), "intoId", into));
        if (workers != null && workers.length > 0) {
            move.put("workerIds", List.of(workers));
        }
        return move;
    }

    private static Map<String, Object> cover(String unit, String branch) {
        return Map.of("unitId", unit, "branchId", branch);
    }

    private String apply(Hired applicant) {
        return TestMine.made(old.asSecretary()
                .body(Map.of("workerId", applicant.id(), "branchId", old.id(), "on", "2024-01-10", "evidence", "入党申请书"))
                .post("/api/v1/admissions"));
    }

    private String issueDues(YearMonth month) {
        return TestMine.made(old.asSecretary()
                .body(Map.of("branchId", old.id(), "month", month.toString()))
                .post("/api/v1/dues-statements"));
    }

    private void closeDues(String statement) {
        String path = "/api/v1/dues-statements/" + statement;
        old.asSecretary()
                .header("If-Match", people.etag(path))
                .post(path + "/closure")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse branch(String id) {
        return mine.party().get("/api/v1/branches/" + id).then();
    }

    private String read(String path) {
        return mine.party().get(path).then().statusCode(200).extract().asString();
    }

    private List<String> roll(String branch, LocalDate on) {
        return TestMine.read(mine.party(), "/api/v1/members/roll?branch=" + branch + "&on=" + on)
                .getList("items.workerId");
    }
}
