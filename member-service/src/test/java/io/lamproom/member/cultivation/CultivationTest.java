package io.lamproom.member.cultivation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CultivationTest {

    private TestMine mine;
    private PartyPeople people;
    private String section;
    private String office;
    private String branch;
    private Hired secretary;
    private String plan;

    @BeforeEach
    void proposePlan() {
        mine = TestMine.create();
        people = new PartyPeople(mine);
        section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        office = TestMine.made(mine.hr()
                .body(Map.of(
                        "kind",
                        "DEPARTMENT",
                        "parentId",
                        mine.id(),
                        "code",
                        "K-1",
                        "name",
                        "技术科",
                        "underground",
                        false,
                        "from",
                        TestMine.FOUNDED))
                .post("/api/v1/units"));
        mine.cover(branch, office);
        secretary = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        plan = "/api/v1/cultivation-plans/"
                + TestMine.made(branch().body(Map.of("branchId", branch, "year", 2026, "quota", 2, "frontLineQuota", 1))
                        .post("/api/v1/cultivation-plans"));
    }

    @Test
    void aPlanIsApprovedOnceTheFrontLineHasItsQuota() {
        add(mine.worker(office), "BACKBONE_TO_MEMBER").statusCode(200).body("frontLine", equalTo(0));

        approve(mine.party())
                .statusCode(422)
                .body("code", equalTo("front-line-quota"))
                .body("needed", equalTo(1));
        add(mine.worker(section), "BACKBONE_TO_MEMBER").statusCode(200).body("frontLine", equalTo(1));
        approve(mine.party()).statusCode(200).body("status", equalTo("APPROVED"));
        add(mine.worker(section), "BACKBONE_TO_MEMBER").statusCode(409).body("state", equalTo("APPROVED"));
    }

    @Test
    void aPlanTakesNoMoreThanItsQuota() {
        for (int i = 0; i < 3; i++) {
            add(mine.worker(section), "BACKBONE_TO_MEMBER").statusCode(200);
        }

        approve(mine.party()).statusCode(422).body("code", equalTo("cultivation-quota"));
        String dropped = mine.party().get(plan).then().extract().path("entries[0].id");
        settle(dropped, "DROPPED", "2026-03-01").statusCode(200).body("planned", equalTo(2));
        approve(mine.party()).statusCode(200);
    }

    @Test
    void membersBecomeBackbonesAndBackbonesMembersNotTheOtherWayRound() {
        Hired member = mine.worker(section);
        people.member(member, "FULL", branch, "2024-01-01");

        add(member, "BACKBONE_TO_MEMBER").statusCode(422).body("code", equalTo("cultivation-direction"));
        add(mine.worker(section), "MEMBER_TO_BACKBONE").statusCode(422).body("code", equalTo("cultivation-direction"));
        add(member, "MEMBER_TO_BACKBONE").statusCode(200);
        add(member, "MEMBER_TO_BACKBONE").statusCode(409).body("code", equalTo("cultivated-once"));
    }

    @Test
    void theProposerDoesNotApprove() {
        add(mine.worker(section), "BACKBONE_TO_MEMBER").statusCode(200);

        approve(mine.as(Tokens.of("party-committee").staffNo(secretary.staffNo())))
                .statusCode(422)
                .body("code", equalTo("decider-is-proposer"));
    }

    @Test
    void theGoalOfABackboneIsReachedByMembershipAndAPlanClosesWithEveryResult() {
        Hired backbone = mine.worker(section);
        add(backbone, "BACKBONE_TO_MEMBER").statusCode(200);
        approve(mine.party()).statusCode(200);
        String entry = mine.party().get(plan).then().extract().path("entries[0].id");
        post(branch(), "/entries/" + entry + "/steps", Map.of("on", "2026-06-30", "text", "参加发展对象培训"))
                .statusCode(200)
                .body("entries[0].steps.on", contains("2026-06-30"));

        settle(entry, "ACHIEVED", "2026-10-20").statusCode(422).body("code", equalTo("goal-is-membership"));
        post(mine.party(), "/closure", null).statusCode(409).body("code", equalTo("results-missing"));
        people.member(backbone, "PROBATIONARY", branch, "2026-10-01");
        settle(entry, "ACHIEVED", "2026-10-20").statusCode(200).body("achieved", equalTo(1));
        post(mine.party(), "/closure", null).statusCode(200).body("status", equalTo("CLOSED"));
    }

    private ValidatableResponse add(Hired worker, String direction) {
        return post(branch(), "/entries", Map.of("workerId", worker.id(), "direction", direction, "goal", "年内达到目标"));
    }

    private ValidatableResponse approve(RequestSpecification by) {
        return post(by, "/approval", null);
    }

    private ValidatableResponse settle(String entry, String result, String on) {
        return post(branch(), "/entries/" + entry + "/result", Map.of("result", result, "on", on, "note", "支部评议"));
    }

    private ValidatableResponse post(RequestSpecification by, String what, Map<String, Object> body) {
        RequestSpecification request = by.header("If-Match", people.etag(plan));
        return (body == null ? request : request.body(body)).post(plan + what).then();
    }

    private RequestSpecification branch() {
        return mine.as(Tokens.of("branch-secretary").staffNo(secretary.staffNo()));
    }
}
