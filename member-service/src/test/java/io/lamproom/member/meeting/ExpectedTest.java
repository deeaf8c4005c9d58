package io.lamproom.member.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ExpectedTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2026, 3, 1);

    private PartyBranch branch;
    private PartyPeople people;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 4, 1);
        people = new PartyPeople(branch.mine());
    }

    @Test
    void whoIsNotCountedIsNotExpectedAndMakesNoQuorum() {
        mark(
                branch.full(3),
                Map.of("kind", "NOT_COUNTED", "ground", "BEDRIDDEN", "reason", "长期卧床", "from", AFTER.toString()));
        attendees(BEFORE).body("items", hasSize(5));
        attendees(AFTER).body("items", hasSize(4)).body("items.count { it.voting }", equalTo(3));
        String meeting = branch.planned("GENERAL_MEETING", AFTER);
        List<String> expected = new ArrayList<>(branch.all());
        expected.remove(branch.full(3).id());
        branch.hold(meeting, AFTER, expected, branch.fullIds(2))
                .statusCode(200)
                .body("voters", equalTo(3))
                .body("quorum", equalTo(2))
                .body("quorate", equalTo(true));
    }

    @Test
    void whoIsUnderProbationWithinThePartyIsExpectedWithoutAVote() {
        mark(branch.full(3), Map.of("kind", "RIGHTS_SUSPENDED", "reason", "留党察看一年", "from", AFTER.toString()));
        attendees(AFTER)
                .body("items", hasSize(5))
                .body(
                        "items.findAll { !it.voting }.workerId",
                        containsInAnyOrder(
                                branch.full(3).id(), branch.probationary(0).id()));
    }

    @Test
    void aPartyGroupsMeetingExpectsItsOwnMembersAndCountsForItAlone() {
        String group = group("生产一班党小组", branch.full(1), branch.full(2));
        String other = group("生产二班党小组", branch.full(3));
        Map<String, Object> plan = new HashMap<>(
                Map.of("branchId", branch.id(), "kind", "GROUP", "title", "党小组会", "plannedOn", AFTER.toString()));
        branch.asSecretary()
                .body(plan)
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-meeting-names-group"));
        plan.put("groupId", group);
        String meeting = TestMine.made(branch.asSecretary().body(plan).post("/api/v1/meetings"));
        List<String> both = branch.fullIds(3).subList(1, 3);
        branch.hold(meeting, AFTER, both, both).statusCode(200).body("expected", equalTo(2));
        branch.asSecretary()
                .get("/api/v1/meeting-calendars/" + branch.id() + "?year=2026&asOf=2026-04-01")
                .then()
                .body(march(group), contains("HELD"))
                .body(march(other), contains("MISSED"));
    }

    @Test
    void aGroupWithoutMembersOfTheBranchHoldsNoMeeting() {
        branch.asSecretary()
                .body(Map.of(
                        "branchId",
                        branch.id(),
                        "groupId",
                        people.group(branch.id(), "生产三班党小组"),
                        "kind",
                        "GROUP",
                        "title",
                        "党小组会",
                        "plannedOn",
                        AFTER.toString()))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-group"));
    }

    private static String march(String group) {
        return "lines.findAll { it.groupId == '" + group + "' && it.from == '2026-03-01' }.state";
    }

    private String group(String name, Hired... members) {
        String group = people.group(branch.id(), name);
        for (Hired member : members) {
            people.change(people.idOf(member), "placements", Map.of("groupId", group, "from", "2022-01-01"))
                    .statusCode(200);
        }
        return group;
    }

    private void mark(Hired member, Map<String, Object> mark) {
        people.change(people.idOf(member), "marks", mark).statusCode(200);
    }

    private ValidatableResponse attendees(LocalDate on) {
        return branch.asSecretary()
                .get("/api/v1/meetings/" + branch.planned("GENERAL_MEETING", on) + "/attendees")
                .then()
                .statusCode(200);
    }
}
