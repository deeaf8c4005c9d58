package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class VoteTest {

    private static final LocalDate TODAY = PartyBranch.today();

    private PartyBranch branch;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 5, 1);
    }

    @Test
    void aMeetingWithoutItsQuorumDecidesNothing() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(2));
        branch.asSecretary()
                .get("/api/v1/meetings/" + meeting)
                .then()
                .body("quorum", equalTo(3))
                .body("quorate", equalTo(false));
        branch.resolve(meeting, 2, 0, "PASSED")
                .statusCode(422)
                .body("code", equalTo("quorum-missed"))
                .body("needed", equalTo(3))
                .body("basis", equalTo("《中国共产党支部工作条例（试行）》；《中国共产党基层组织选举工作条例》"));
    }

    @Test
    void aResolutionPassesWithMoreThanHalfOfAllWhoMayVote() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(4));
        branch.resolve(meeting, 2, 2, "PASSED")
                .statusCode(422)
                .body("code", equalTo("majority-missed"))
                .body("needed", equalTo(3));
        branch.resolve(meeting, 3, 1, "PASSED")
                .statusCode(201)
                .body("voters", equalTo(5))
                .body("presentVoters", equalTo(4))
                .body("needed", equalTo(3))
                .body("outcome", equalTo("PASSED"));
    }

    @Test
    void theDatabaseKeepsNoResolutionAsPassedWithoutTheMajority() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(4));
        String resolution = branch.resolve(meeting, 2, 2, "REJECTED")
                .statusCode(201)
                .extract()
                .path("id");
        assertThatThrownBy(() ->
                        asOwner("update meeting_resolution set outcome = 'PASSED' where id = '" + resolution + "'"))
                .hasMessageContaining("ck_meeting_resolution_passed");
    }

    @Test
    void aPersonHasNoVoteInTheirOwnMatterAndDoesNotPreside() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(4));
        String subject = branch.full(1).id();
        Map<String, Object> body = PartyBranch.resolution(3, 0, "PASSED");
        body.put("aboutWorkerId", subject);
        body.put("presidedBy", subject);
        branch.post(meeting, "resolutions", body).statusCode(422).body("code", equalTo("own-matter-presided"));
        body.put("presidedBy", branch.full(0).id());
        branch.post(meeting, "resolutions", body)
                .statusCode(201)
                .body("voters", equalTo(4))
                .body("presentVoters", equalTo(3))
                .body("needed", equalTo(3));
    }

    @Test
    void aSecretaryWhoIsSectionHeadTooIsReplacedByTheNextLevel() {
        TestMine mine = TestMine.create();
        String committee = party(mine, "PARTY_COMMITTEE", "DW", null);
        branch = PartyBranch.of(mine, party(mine, "BRANCH", "Z01", committee), 4, 0);
        mine.position(branch.secretary().id(), "SECTION_HEAD", branch.section());
        Hired above = mine.worker(mine.section("党委办公室"));
        mine.position(above.id(), "DEPUTY_SECRETARY", committee);
        String meeting = branch.planned("GENERAL_MEETING", TODAY);
        Map<String, Object> holding = branch.holding(TODAY, branch.fullIds(4), branch.fullIds(4));
        holding.put("guests", List.of(above.id()));
        branch.post(meeting, "holding", holding).statusCode(200);
        Map<String, Object> body = PartyBranch.resolution(3, 0, "PASSED");
        body.put("aboutWorkerId", branch.secretary().id());
        body.put("presidedBy", branch.full(1).id());
        // the secretary has no hand in it: the Party committee records it
        partyPost(mine, meeting, body).statusCode(422).body("code", equalTo("next-level-presides"));
        body.put("presidedBy", above.id());
        partyPost(mine, meeting, body).statusCode(201).body("voters", equalTo(3));
    }

    @Test
    void aMinesOwnRulesHoldFromTheirDayAndChangeNoMeetingBefore() {
        TestMine mine = branch.mine();
        Map<String, Object> shipped = branch.mine()
                .party()
                .get("/api/v1/rule-sets?kind=meeting&on=" + TODAY)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].rules");
        Map<String, Map<String, Object>> kinds = kindsOf(shipped);
        kinds.get("GENERAL_MEETING").put("quorum", Map.of("part", 4, "whole", 5, "atLeast", true));
        TestMine.made(mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        "meeting",
                        "from",
                        TODAY.toString(),
                        "basis",
                        "本矿议事规则",
                        "rules",
                        shipped))
                .post("/api/v1/rule-sets"));
        String before = branch.held("GENERAL_MEETING", TODAY.minusDays(1), branch.fullIds(3));
        branch.resolve(before, 3, 0, "PASSED").statusCode(201).body("quorum", equalTo(3));
        String after = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(3));
        branch.resolve(after, 3, 0, "PASSED")
                .statusCode(422)
                .body("code", equalTo("quorum-missed"))
                .body("needed", equalTo(4))
                .body("basis", equalTo("本矿议事规则"));
    }

    @Test
    void nobodyRecordsTheirOwnMatter() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(4));
        Map<String, Object> body = PartyBranch.resolution(3, 0, "PASSED");
        body.put("aboutWorkerId", branch.secretary().id());
        body.put("presidedBy", branch.full(1).id());
        branch.post(meeting, "resolutions", body).statusCode(422).body("code", equalTo("decides-about-self"));
    }

    @Test
    void aMatterAboutAPersonIsVotedBySecretBallot() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(4));
        Map<String, Object> body = PartyBranch.resolution(3, 0, "PASSED");
        body.put("aboutWorkerId", branch.full(1).id());
        body.put("method", "SHOW_OF_HANDS");
        branch.post(meeting, "resolutions", body).statusCode(422).body("code", equalTo("secret-ballot-needed"));
    }

    @Test
    void anElectionNeedsFourFifthsAndElectsByMoreThanHalfOfThosePresent() {
        String poor = branch.held("ELECTION", TODAY, branch.fullIds(3));
        branch.post(poor, "ballots", ballot(3)).statusCode(422).body("code", equalTo("quorum-missed"));
        String meeting = branch.held("ELECTION", TODAY, branch.fullIds(4));
        branch.post(meeting, "ballots", ballot(4))
                .statusCode(201)
                .body("electors", equalTo(5))
                .body("quorum", equalTo(4))
                .body("needed", equalTo(3))
                .body(
                        "candidates.findAll { it.elected }.workerId",
                        contains(branch.full(1).id(), branch.full(2).id()))
                .body("vacant", equalTo(1));
    }

    @Test
    void aProbationaryMemberIsNoCandidate() {
        String meeting = branch.held("ELECTION", TODAY, branch.all());
        Map<String, Object> body = ballot(4);
        body.put("candidates", List.of(Map.of("workerId", branch.probationary(0).id(), "votes", 3)));
        body.put("office", "DEPUTY_SECRETARY");
        body.put("seats", 1);
        branch.post(meeting, "ballots", body).statusCode(422).body("code", equalTo("candidate-may-vote"));
    }

    @Test
    void theMinutesOfAnElectionFollowItsBallot() {
        String meeting = branch.held("ELECTION", TODAY, branch.fullIds(4));
        branch.post(meeting, "minutes", Map.of("mainPoints", "换届选举"))
                .statusCode(422)
                .body("code", equalTo("election-without-ballot"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> kindsOf(Map<String, Object> rules) {
        return (Map<String, Map<String, Object>>) rules.get("kinds");
    }

    private static String party(TestMine mine, String kind, String code, String parent) {
        Map<String, Object> body = new HashMap<>(
                Map.of("mineId", mine.id(), "kind", kind, "code", code, "name", code, "from", TestMine.FOUNDED));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return TestMine.made(mine.party().body(body).post("/api/v1/branches"));
    }

    private static ValidatableResponse partyPost(TestMine mine, String meeting, Map<String, Object> body) {
        String path = "/api/v1/meetings/" + meeting;
        return mine.party()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .body(body)
                .post(path + "/resolutions")
                .then();
    }

    /** Three seats; the second and third full member win, the last two do not. */
    private Map<String, Object> ballot(int returned) {
        return new HashMap<>(Map.of(
                "office",
                "COMMITTEE_MEMBER",
                "seats",
                2 + 1,
                "tellerId",
                branch.secretary().id(),
                "returned",
                returned,
                "spoiled",
                0,
                "candidates",
                List.of(
                        Map.of("workerId", branch.full(1).id(), "votes", 3),
                        Map.of("workerId", branch.full(2).id(), "votes", 3),
                        Map.of("workerId", branch.full(3).id(), "votes", 2),
                        Map.of("workerId", branch.full(4).id(), "votes", 1))));
    }

    private static void asOwner(String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("lamproom.db.url", String.class),
                        config.getValue("lamproom.db.owner-user", String.class),
                        config.getValue("lamproom.db.owner-password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
