package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class MeetingTest {

    private static final LocalDate TODAY = PartyBranch.today();

    private PartyBranch branch;

    @BeforeEach
    void setUpBranch() {
        branch = PartyBranch.of(TestMine.create(), 5, 1);
    }

    @Test
    void expectedAreTheMembersOfTheDayAndProbationaryOnesHaveNoVote() {
        String meeting = branch.planned("GENERAL_MEETING", TODAY);
        branch.asSecretary()
                .get("/api/v1/meetings/" + meeting + "/attendees")
                .then()
                .statusCode(200)
                .body("items.workerId", containsInAnyOrder(branch.all().toArray()))
                .body(
                        "items.findAll { !it.voting }.workerId",
                        contains(branch.probationary(0).id()))
                .body("items.presence", hasItem(nullValue()));
        // one who leaves the branch's life before the day is not expected
        String earlier = branch.planned("GENERAL_MEETING", LocalDate.of(2021, 12, 31));
        branch.asSecretary()
                .get("/api/v1/meetings/" + earlier + "/attendees")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whoIsExpectedIsPresentOrAbsentWithAReason() {
        String meeting = branch.planned("LECTURE", TODAY);
        branch.hold(meeting, TODAY, branch.fullIds(4), branch.fullIds(3))
                .statusCode(422)
                .body("code", equalTo("attendance-incomplete"))
                .body("workers", hasSize(2));
        branch.hold(meeting, TODAY, branch.all(), branch.fullIds(3))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("expected", equalTo(6))
                .body("present", equalTo(3))
                .body("voters", equalTo(5))
                .body("late", equalTo(false));
    }

    @Test
    void whoWasAbsentMakesTheMeetingUpAndStaysAbsent() {
        String meeting = branch.held("LECTURE", TODAY.minusDays(3), branch.fullIds(4));
        Map<String, Object> study = new HashMap<>(
                Map.of("workerId", branch.full(4).id(), "on", TODAY.minusDays(1).toString(), "form", "班后补课"));
        branch.post(meeting, "make-up-studies", study).statusCode(200).body("present", equalTo(4));
        branch.asSecretary()
                .get("/api/v1/meetings/" + meeting + "/attendees")
                .then()
                .body(
                        "items.find { it.madeUpOn != null }.workerId",
                        equalTo(branch.full(4).id()))
                .body("items.find { it.madeUpOn != null }.presence", equalTo("ABSENT"));
        branch.post(meeting, "make-up-studies", study).statusCode(409).body("code", equalTo("made-up-already"));
        study.put("workerId", branch.full(0).id());
        branch.post(meeting, "make-up-studies", study).statusCode(422).body("code", equalTo("make-up-of-absent"));
    }

    @Test
    void theAttendanceIsCorrectedUntilSomethingWasVotedOn() {
        String meeting = branch.held("GENERAL_MEETING", TODAY, branch.fullIds(2));
        List<Map<String, String>> absent = Stream.of(branch.full(4), branch.probationary(0))
                .map(worker -> Map.of("workerId", worker.id(), "reason", "SICK"))
                .toList();
        Map<String, Object> corrected = Map.of("present", branch.fullIds(4), "absent", absent);
        correct(meeting, corrected).statusCode(200).body("present", equalTo(4)).body("quorate", equalTo(true));
        correct(meeting, Map.of("present", branch.fullIds(4).subList(1, 4), "absent", absent))
                .statusCode(422)
                .body("code", equalTo("attendance-incomplete"));
        branch.resolve(meeting, 3, 1, "PASSED").statusCode(201);
        correct(meeting, corrected).statusCode(409).body("code", equalTo("votes-taken"));
    }

    @Test
    void whatIsEnteredAfterTheTermIsMarkedLate() {
        String meeting = branch.held("LECTURE", TODAY.minusDays(8), branch.fullIds(4));
        branch.asSecretary().get("/api/v1/meetings/" + meeting).then().body("late", equalTo(true));
        String tomorrow = branch.planned("LECTURE", TODAY.plusDays(1));
        branch.hold(tomorrow, TODAY.plusDays(1), branch.all(), branch.fullIds(4))
                .statusCode(422)
                .body("code", equalTo("held-in-future"));
    }

    @Test
    void aMeetingOfAClosedPeriodIsNotEnteredAnyMore() {
        TestMine mine = branch.mine();
        String period = TestMine.made(mine.hr()
                .body(Map.of("mineId", mine.id(), "month", "2023-05", "from", "2023-05-01", "to", "2023-06-01"))
                .post("/api/v1/accounting-periods"));
        mine.hr()
                .header("If-Match", mine.etag("/api/v1/accounting-periods/" + period))
                .post("/api/v1/accounting-periods/" + period + "/closure")
                .then()
                .statusCode(200);
        LocalDate day = LocalDate.of(2023, 5, 31);
        branch.hold(branch.planned("LECTURE", day), day, branch.all(), branch.fullIds(4))
                .statusCode(422)
                .body("code", equalTo("period-closed"));
    }

    @Test
    void theStatesFollowEachOther() {
        String meeting = branch.planned("THEME_DAY", TODAY);
        branch.post(meeting, "minutes", Map.of("mainPoints", "学习"))
                .statusCode(409)
                .body("code", equalTo("meeting-transition-not-allowed"))
                .body("allowed", contains("plan", "cancellation", "holding"));
        branch.hold(meeting, TODAY, branch.all(), branch.fullIds(4)).statusCode(200);
        branch.post(meeting, "minutes", Map.of("mainPoints", "学习", "dissent", "无"))
                .statusCode(200)
                .body("status", equalTo("MINUTED"))
                .body("mainPoints", equalTo("学习"));
        branch.post(meeting, "cancellation", Map.of("reason", "改期")).statusCode(409);
        String dropped = branch.planned("THEME_DAY", TODAY);
        branch.post(dropped, "cancellation", Map.of("reason", "改期"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    /** Those of a committee, a group, a leading body, an election and a joint meeting have tests of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"GENERAL_MEETING", "LECTURE", "THEME_DAY", "ORG_LIFE", "CAMPAIGN"})
    void aMeetingOfAnyOtherKindIsPlannedHeldAndMinuted(String kind) {
        String meeting = branch.held(kind, TODAY, branch.fullIds(4));

        branch.post(meeting, "minutes", Map.of("mainPoints", "安全生产月活动"))
                .statusCode(200)
                .body("kind", equalTo(kind))
                .body("status", equalTo("MINUTED"))
                .body("expected", equalTo(6))
                .body("present", equalTo(4));
    }

    @Test
    void aDemocraticLifeMeetingIsThatOfTheLeadingBodyWithTwoThirdsOfIt() {
        branch.mine().position(branch.full(1).id(), "COMMITTEE_MEMBER", branch.id());
        branch.mine().position(branch.full(2).id(), "COMMITTEE_MEMBER", branch.id());
        List<String> body = branch.fullIds(3);

        branch.hold(branch.planned("DEMOCRATIC_LIFE", TODAY), TODAY, body, branch.fullIds(2))
                .statusCode(200)
                .body("expected", equalTo(3))
                .body("quorate", equalTo(true));
        branch.hold(branch.planned("DEMOCRATIC_LIFE", TODAY), TODAY, body, branch.fullIds(1))
                .statusCode(200)
                .body("quorate", equalTo(false));
    }

    @Test
    void twoWhoRecordTheSameMeetingAreNotBothRight() {
        String path = "/api/v1/meetings/" + branch.planned("LECTURE", TODAY);
        String tag = branch.asSecretary().get(path).header("ETag");
        Map<String, Object> plan = Map.of("title", "党课", "plannedOn", TODAY.toString(), "agenda", List.of("安全生产"));
        branch.asSecretary().header("If-Match", tag).body(plan).put(path).then().statusCode(200);
        branch.asSecretary().header("If-Match", tag).body(plan).put(path).then().statusCode(412);
        branch.asSecretary().body(plan).put(path).then().statusCode(428);
        branch.asSecretary().get(path).then().body("agenda", contains("安全生产"));
    }

    @Test
    void aCommitteeMeetsOnlyWhereThereIsOne() {
        Map<String, Object> body =
                Map.of("branchId", branch.id(), "kind", "COMMITTEE", "title", "支委会", "plannedOn", TODAY.toString());
        branch.asSecretary()
                .body(body)
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("code", equalTo("branch-without-committee"));
        branch.mine().position(branch.full(1).id(), "COMMITTEE_MEMBER", branch.id());
        String meeting = TestMine.made(branch.asSecretary().body(body).post("/api/v1/meetings"));
        branch.hold(meeting, TODAY, branch.fullIds(2), branch.fullIds(1))
                .statusCode(200)
                .body("expected", equalTo(2))
                .body("quorate", equalTo(true));
    }

    @Test
    void aJointMeetingTakesTheCommitteeAndTheHeadsAndNamesTheBranchsOpinion() {
        TestMine mine = branch.mine();
        Hired head = mine.worker(branch.section());
        mine.position(head.id(), "SECTION_HEAD", branch.section());
        String meeting = branch.planned("JOINT", TODAY);
        List<String> both = List.of(branch.secretary().id(), head.id());
        branch.hold(meeting, TODAY, both, both).statusCode(200).body("voters", equalTo(2));
        Map<String, Object> body = PartyBranch.resolution(2, 0, "PASSED");
        branch.post(meeting, "resolutions", body)
                .statusCode(422)
                .body("code", equalTo("branch-opinion-of-joint-meeting"));
        body.put("branchOpinion", "AMENDED");
        body.put("branchOpinionText", "先培训后上岗");
        branch.post(meeting, "resolutions", body).statusCode(201).body("branchOpinion", equalTo("AMENDED"));
    }

    @Test
    void aRatingIsCountedOnceAndShownFromThreeOn() {
        String meeting = branch.held("LECTURE", TODAY, branch.fullIds(4));
        for (int i = 0; i < 3; i++) {
            branch.asSecretary().get("/api/v1/meetings/" + meeting).then().body("rating", nullValue());
            rate(meeting, branch.full(i), 3 + i % 2).statusCode(204);
        }
        rate(meeting, branch.full(0), 5).statusCode(409).body("code", equalTo("rated-already"));
        rate(meeting, branch.full(4), 5).statusCode(404);
        branch.asSecretary()
                .get("/api/v1/meetings/" + meeting)
                .then()
                .body("rating.ratings", equalTo(3))
                .body("rating.average", equalTo(3.3f));
    }

    @Test
    void aWorkerSeesTheOwnAttendanceOnly() {
        branch.held("LECTURE", TODAY, branch.fullIds(4));
        Hired absent = branch.full(4);
        branch.mine()
                .as(Tokens.of("worker").staffNo(absent.staffNo()))
                .get("/api/v1/meeting-attendances")
                .then()
                .statusCode(200)
                .body("items.workerId", contains(absent.id()))
                .body("items.presence", contains("ABSENT"))
                .body("items.reason", contains("ON_SHIFT"));
    }

    @Test
    void theNewestMeetingIsListedFirst() {
        String later = branch.planned("LECTURE", TODAY.plusDays(2));
        String earlier = branch.planned("THEME_DAY", TODAY);
        assertThat(branch.asSecretary()
                        .get("/api/v1/meetings?branch=" + branch.id())
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.id", String.class))
                .containsExactly(later, earlier);
        branch.asSecretary().get("/api/v1/meetings?kind=THEME_DAY").then().body("items.id", contains(earlier));
    }

    private ValidatableResponse correct(String meeting, Map<String, Object> attendance) {
        String path = "/api/v1/meetings/" + meeting;
        return branch.asSecretary()
                .header("If-Match", branch.asSecretary().get(path).header("ETag"))
                .body(attendance)
                .put(path + "/attendance")
                .then();
    }

    private ValidatableResponse rate(String meeting, Hired by, int score) {
        return branch.mine()
                .as(Tokens.of("worker").staffNo(by.staffNo()))
                .body(Map.of("score", score))
                .post("/api/v1/meetings/" + meeting + "/ratings")
                .then();
    }
}
