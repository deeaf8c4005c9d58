package io.lamproom.member.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class MemberLifeTest {

    private TestMine mine;
    private PartyPeople people;
    private String section;
    private String branch;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        people = new PartyPeople(mine);
        section = mine.section("采煤一区");
        branch = mine.branch("采煤一区党支部");
    }

    @Test
    void aMemberWhoIsNotCountedOrWithoutRightsHasNoVoteOnThoseDays() {
        String bedridden = people.member(mine.worker(section), "FULL", branch, "2022-01-01");
        String sanctioned = people.member(mine.worker(section), "FULL", branch, "2022-01-01");
        people.member(mine.worker(section), "PROBATIONARY", branch, "2026-01-01");
        people.change(
                        bedridden,
                        "marks",
                        Map.of(
                                "kind", "NOT_COUNTED",
                                "ground", "BEDRIDDEN",
                                "reason", "长期卧床",
                                "from", "2026-03-01",
                                "to", "2026-09-01"))
                .statusCode(200);
        people.change(sanctioned, "marks", Map.of("kind", "RIGHTS_SUSPENDED", "reason", "留党察看一年", "from", "2026-05-01"))
                .statusCode(200)
                .body("mayVote", equalTo(false))
                .body("counted", equalTo(true));

        roll("2025-12-31").body("expected", equalTo(2)).body("voters", equalTo(2));
        roll("2026-02-28").body("expected", equalTo(3)).body("voters", equalTo(2));
        roll("2026-03-01").body("expected", equalTo(2)).body("voters", equalTo(1));
        roll("2026-05-01").body("expected", equalTo(2)).body("voters", equalTo(0));
        roll("2026-09-01").body("expected", equalTo(3)).body("voters", equalTo(1));
    }

    @Test
    void whoIsNotCountedIsSoOnAGroundOfTheRule() {
        String member = people.member(mine.worker(section), "FULL", branch, "2022-01-01");

        people.change(member, "marks", Map.of("kind", "NOT_COUNTED", "reason", "-", "from", "2026-03-01"))
                .statusCode(422)
                .body("code", equalTo("ground-of-not-counted"));
    }

    @Test
    void aMembershipGoesOnlyAlongItsLawfulStates() {
        Hired worker = mine.worker(section);
        String member = people.member(worker, "FULL", branch, "2022-01-01");

        people.join(worker, "PROBATIONARY", branch, "2023-01-01")
                .statusCode(409)
                .body("code", equalTo("membership-transition-not-allowed"))
                .body("state", equalTo("FULL"))
                .body("allowed", containsInAnyOrder("FULL", "MEMBERSHIP_SUSPENDED", "TRANSFERRED_OUT", "TERMINATED"));
        people.change(member, "restoration", decision("2023-01-01"))
                .statusCode(409)
                .body("code", equalTo("membership-not-suspended"));
        people.change(member, "termination", decision("2024-01-01"))
                .statusCode(200)
                .body("status", equalTo("TERMINATED"));
        people.change(member, "suspension", decision("2024-02-01"))
                .statusCode(409)
                .body("allowed", contains("PENDING"));
        mine.party()
                .get(worker.path())
                .then()
                .body("memberships[0].to", equalTo("2024-01-01"))
                .body("memberships[0].ending", equalTo("TERMINATED"));
    }

    @Test
    void whoseMembershipIsSuspendedBelongsToNoBranchUntilItIsRestored() {
        String member = people.member(mine.worker(section), "FULL", branch, "2022-01-01");
        people.change(member, "suspension", decision("2025-01-01")).statusCode(200);
        people.change(member, "restoration", decision("2026-01-01"))
                .statusCode(200)
                .body("status", equalTo("FULL"))
                .body("fullOn", equalTo("2022-01-01"));

        roll("2024-12-31").body("items", hasSize(1));
        roll("2025-06-01").body("items", hasSize(0));
        roll("2026-01-01").body("voters", equalTo(1));
    }

    @Test
    void partyAgeCountsFromTheDayOfFullMembership() {
        Hired worker = mine.worker(section);
        people.member(worker, "PROBATIONARY", branch, "2022-07-01");
        people.member(worker, "FULL", branch, "2023-07-01");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        mine.party()
                .get("/api/v1/members/" + people.idOf(worker))
                .then()
                .body("joinedOn", equalTo("2022-07-01"))
                .body("fullOn", equalTo("2023-07-01"))
                .body("partyAge", equalTo(LocalDate.of(2023, 7, 1).until(today).getYears()));
    }

    @Test
    void aMembershipIsNotRecordedAheadOfItsDay() {
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).toString();

        people.join(mine.worker(section), "FULL", branch, tomorrow)
                .statusCode(422)
                .body("code", equalTo("membership-in-future"));
    }

    @Test
    void onlyPendingByAdmissionAndOnlyIntoALastingBranch() {
        Hired worker = mine.worker(section);
        people.join(worker, "PENDING", branch, "2025-01-01")
                .statusCode(422)
                .body("code", equalTo("membership-has-own-way"));
        String temporary = TestMine.made(mine.party()
                .body(Map.of(
                        "mineId", mine.id(),
                        "kind", "TEMPORARY",
                        "code", "LS-1",
                        "name", "工程临时党支部",
                        "from", "2022-01-01"))
                .post("/api/v1/branches"));
        people.join(worker, "FULL", temporary, "2025-01-01")
                .statusCode(422)
                .body("code", equalTo("temporary-branch-takes-no-relation"));
    }

    @Test
    void nobodyDecidesAboutTheOwnMembership() {
        Hired official = mine.worker(section);
        String member = people.member(official, "FULL", branch, "2022-01-01");

        mine.as(Tokens.of("party-committee").staffNo(official.staffNo()))
                .header("If-Match", people.etag("/api/v1/members/" + member))
                .body(decision("2025-01-01"))
                .post("/api/v1/members/" + member + "/suspension")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void aMemberIsInOneGroupOfTheRelationBranchAndLeavesItWithTheBranch() {
        Hired worker = mine.worker(section);
        String member = people.member(worker, "FULL", branch, "2022-01-01");
        String other = mine.branch("掘进一区党支部");
        String first = people.group(branch, "生产一班党小组");
        String second = people.group(branch, "检修班党小组");

        place(member, people.group(other, "掘进党小组"), "2023-01-01")
                .statusCode(422)
                .body("code", equalTo("group-of-relation-branch"));
        place(member, first, "2023-01-01").statusCode(200);
        place(member, second, "2024-01-01").statusCode(200).body("groupId", equalTo(second));
        people.join(worker, "FULL", other, "2025-01-01").statusCode(201);

        mine.party()
                .get("/api/v1/members/" + member)
                .then()
                .body("branchId", equalTo(other))
                .body("groupId", nullValue())
                .body("placements.groupId", contains(first, second))
                .body("placements.to", contains("2024-01-01", "2025-01-01"));
        roll("2024-06-01").body("items[0].groupId", equalTo(second));
    }

    @Test
    void aGroupIsLedByAFullMemberInItAndNotClosedWithMembers() {
        Hired worker = mine.worker(section);
        String member = people.member(worker, "FULL", branch, "2022-01-01");
        String group = people.group(branch, "生产一班党小组");
        String path = "/api/v1/party-groups/" + group;

        lead(path, worker).statusCode(422).body("code", equalTo("leader-is-member-of-group"));
        place(member, group, "2023-01-01").statusCode(200);
        lead(path, worker).statusCode(200).body("leaderId", equalTo(worker.id()));
        mine.party()
                .header("If-Match", people.etag(path))
                .body(Map.of("to", "2026-01-01"))
                .post(path + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("group-in-use"));
    }

    @Test
    void aBranchWithAPartyGroupIsNotClosed() {
        people.group(branch, "生产一班党小组");
        String path = "/api/v1/branches/" + branch;

        mine.party()
                .header("If-Match", people.etag(path))
                .body(Map.of("to", "2026-01-01"))
                .post(path + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("branch-in-use"));
    }

    @Test
    void withFullMembershipEndTheOfficesOfBranchesAndWithTheRelationThoseOfTheBranchLeft() {
        Hired struckOff = mine.worker(section);
        String secretary = mine.position(struckOff.id(), "BRANCH_SECRETARY", branch);
        Hired moved = mine.worker(section);
        String ofTheBranch = mine.position(moved.id(), "COMMITTEE_MEMBER", branch);
        String ofTheCommittee = mine.position(moved.id(), "COMMITTEE_MEMBER", mine.branch("PARTY_COMMITTEE", "矿党委"));

        people.change(people.idOf(struckOff), "termination", Map.of("from", "2026-01-01", "reason", "除名"))
                .statusCode(200);
        people.join(moved, "FULL", mine.branch("掘进一区党支部"), "2026-02-01").statusCode(201);

        position(secretary).body("to", equalTo("2026-01-01"));
        position(ofTheBranch).body("to", equalTo("2026-02-01"));
        position(ofTheCommittee).body("to", equalTo(null));
    }

    private ValidatableResponse position(String id) {
        return mine.party().get("/api/v1/positions/" + id).then().statusCode(200);
    }

    @Test
    void aSecretarySeesTheMembersOfTheOwnRelationBranchOnly() {
        Hired secretary = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        String own = people.member(secretary, "FULL", branch, "2022-01-01");
        String stranger = people.member(mine.worker(section), "FULL", mine.branch("掘进一区党支部"), "2022-01-01");
        Tokens token = Tokens.of("branch-secretary").staffNo(secretary.staffNo());

        mine.as(token).get("/api/v1/members").then().statusCode(200).body("items.id", contains(own));
        mine.as(token).get("/api/v1/members/" + stranger).then().statusCode(404);
    }

    private ValidatableResponse roll(String on) {
        return mine.party()
                .get("/api/v1/members/roll?branch=" + branch + "&on=" + on)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse place(String member, String group, String from) {
        return people.change(member, "placements", Map.of("groupId", group, "from", from));
    }

    private ValidatableResponse lead(String path, Hired leader) {
        return mine.party()
                .header("If-Match", people.etag(path))
                .body(Map.of("name", "生产一班党小组", "leaderId", leader.id()))
                .put(path)
                .then();
    }

    private static Map<String, Object> decision(String from) {
        return Map.of("from", from, "reason", "党委研究决定");
    }
}
