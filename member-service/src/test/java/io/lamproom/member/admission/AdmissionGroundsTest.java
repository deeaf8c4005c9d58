package io.lamproom.member.admission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.meeting.HeldMeetings;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the steps of an admission rest on besides order and time. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AdmissionGroundsTest {

    private AdmittingBranch admitting;
    private TestMine mine;
    private PartyPeople people;
    private String section;
    private String branch;
    private Hired secretary;
    private List<Hired> sponsors;
    private Hired applicant;

    @BeforeEach
    void setUpBranch() {
        admitting = AdmittingBranch.create();
        mine = admitting.mine();
        people = admitting.people();
        section = admitting.section();
        branch = admitting.id();
        secretary = admitting.secretary();
        sponsors = admitting.sponsors();
    }

    @Test
    void theGeneralMeetingsStepRestsOnAResolutionAboutThePersonThatItCarried() {
        AdmissionWalk walk = walk().upTo(StepKind.ADMISSION_FORM);
        String day = "2024-09-10";
        HeldMeetings meetings = new HeldMeetings(mine);
        String unfinished = meetings.held(branch, "GENERAL_MEETING", day);
        String notMinuted = meetings.resolve(unfinished, applicant.id(), true);

        walk.take(StepKind.GENERAL_MEETING, day, Map.of()).statusCode(422).body("code", equalTo("resolution-missing"));
        for (String other : List.of(
                notMinuted,
                meetings.lost(branch, day, applicant.id()),
                meetings.carried(branch, "2024-09-09", applicant.id()),
                meetings.carried(branch, day, mine.worker(section).id()))) {
            walk.take(StepKind.GENERAL_MEETING, day, resolution(other))
                    .statusCode(422)
                    .body("code", equalTo("resolution-not-carried"))
                    .body("errors[0].pointer", equalTo("/resolutionId"));
        }
        admitting.member(applicant).body("items", hasSize(0));
        meetings.minute(unfinished);
        walk.take(StepKind.GENERAL_MEETING, day, resolution(notMinuted))
                .statusCode(200)
                .body("steps[14].resolutionId", equalTo(notMinuted))
                .body("steps[14].vote.eligible", equalTo(3))
                .body("steps[14].vote.inFavour", equalTo(3));
    }

    @Test
    void oneResolutionIsTheGroundOfOneDecision() {
        AdmissionWalk walk = walk().upTo(StepKind.FULL_APPLICATION);
        Map<String, Object> carried = walk.carried("2025-09-15");
        walk.take(StepKind.FULL_MEETING, "2025-09-15", carried).statusCode(200);

        walk.post(
                        mine.party(),
                        "probation-cancellation",
                        Map.of("on", "2025-09-15", "reason", "不履行党员义务", "resolutionId", carried.get("resolutionId")))
                .statusCode(409)
                .body("code", equalTo("resolution-used"));
    }

    @Test
    void whoHasLeftTheMineByTheRosterIsNotTakenByItsBranch() {
        AdmissionWalk walk = walk().upTo(StepKind.ADMISSION_FORM);
        mine.hr()
                .header("If-Match", mine.etag(applicant.path()))
                .body(Map.of("status", "LEFT", "to", "2024-12-10"))
                .post(applicant.path() + "/departure")
                .then()
                .statusCode(200);

        walk.take(StepKind.GENERAL_MEETING, "2024-09-10")
                .statusCode(422)
                .body("code", equalTo("applicant-leaves-soon"));
    }

    @Test
    void aYearTakesNoMoreThanTheQuotaOfTheBranchAndWhoIsRejectedLeavesThePlace() {
        admitting
                .rules("admission-quota", AdmittingBranch.today(), Map.of("mine", 9, "branches", Map.of(branch, 1)))
                .statusCode(201);
        walk().upTo(StepKind.PRE_EXAMINATION);
        AdmissionWalk first = walk().upTo(StepKind.COMMITTEE_REVIEW);
        AdmissionWalk second = walk().upTo(StepKind.COMMITTEE_REVIEW);

        first.take(StepKind.PRE_EXAMINATION, AdmittingBranch.today().toString()).statusCode(200);
        second.take(StepKind.PRE_EXAMINATION, AdmittingBranch.today().toString())
                .statusCode(422)
                .body("code", equalTo("admission-quota-of-branch"))
                .body("quota", equalTo(1))
                .body("used", equalTo(1));
        first.post(
                        mine.party(),
                        "rejection",
                        Map.of("on", AdmittingBranch.today().toString(), "reason", "不符合条件"))
                .statusCode(200);
        second.take(StepKind.PRE_EXAMINATION, AdmittingBranch.today().toString())
                .statusCode(200);
    }

    @Test
    void aYearTakesNoMoreThanTheQuotaOfTheMineWhichBoundsThoseOfItsBranches() {
        admitting
                .rules("admission-quota", AdmittingBranch.today(), Map.of("mine", 1, "branches", Map.of(branch, 2)))
                .statusCode(422)
                .body("code", equalTo("quotas-exceed-mine"));
        admitting
                .rules("admission-quota", AdmittingBranch.today(), Map.of("mine", 1, "branches", Map.of()))
                .statusCode(201);
        walk().upTo(StepKind.COMMITTEE_REVIEW)
                .take(StepKind.PRE_EXAMINATION, AdmittingBranch.today().toString())
                .statusCode(200);

        walk().upTo(StepKind.COMMITTEE_REVIEW)
                .take(StepKind.PRE_EXAMINATION, AdmittingBranch.today().toString())
                .statusCode(422)
                .body("code", equalTo("admission-quota-of-mine"))
                .body("used", equalTo(1));
    }

    @Test
    void duesAreOwedFromTheMonthOfTheGeneralMeetingOnceTheApprovalIsThere() {
        AdmissionWalk walk = walk().upTo(StepKind.HIGHER_TALK);
        String statement = TestMine.made(mine.party()
                .body(Map.of("branchId", branch, "month", "2024-09"))
                .post("/api/v1/dues-statements"));
        payers(statement).body("items", hasSize(3));

        walk.take(StepKind.HIGHER_APPROVAL, "2024-10-20").statusCode(200);
        String path = "/api/v1/dues-statements/" + statement;
        mine.party()
                .header("If-Match", mine.party().get(path).header("ETag"))
                .post(path + "/reckoning")
                .then()
                .statusCode(200);

        payers(statement).body("items", hasSize(4)).body("items.workerId", hasItem(applicant.id()));
    }

    @Test
    void whoWasStruckOffAppliesAgainAfterFiveYearsAtTheEarliest() {
        Hired former = mine.worker(section);
        String member = people.member(former, "FULL", branch, "2022-01-01");
        people.change(member, "termination", Map.of("from", "2023-03-01", "reason", "除名"))
                .statusCode(200);

        apply(secretary, former, branch, "2026-02-28")
                .statusCode(422)
                .body("code", equalTo("applicant-barred"))
                .body("earliest", equalTo("2028-03-01"));
    }

    @Test
    void aTemporaryBranchAdmitsNobody() {
        String temporary = mine.branch("TEMPORARY", "检修会战临时党支部");
        String team = mine.team(section, "检修班");
        mine.cover(temporary, team);
        Hired leader = sponsors.getFirst();
        mine.position(leader.id(), "BRANCH_SECRETARY", temporary);

        apply(leader, mine.worker(team), temporary, "2026-01-10")
                .statusCode(422)
                .body("code", equalTo("temporary-branch-admits-nobody"));
    }

    @Test
    void sponsorsAreFullMembersWithTheirRights() {
        AdmissionWalk walk = walk().upTo(StepKind.CANDIDATE_FILING);
        people.change(
                        people.idOf(sponsors.getLast()),
                        "marks",
                        Map.of("kind", "RIGHTS_SUSPENDED", "reason", "留党察看", "from", "2024-07-11"))
                .statusCode(200);

        walk.take(StepKind.SPONSORS_APPOINTED, "2024-07-12")
                .statusCode(422)
                .body("code", equalTo("sponsors-are-full-members"));
        walk.take(
                        StepKind.SPONSORS_APPOINTED,
                        "2024-07-12",
                        Map.of("sponsors", List.of(sponsors.getFirst().id(), secretary.id())))
                .statusCode(200);
    }

    private AdmissionWalk walk() {
        applicant = mine.worker(section);
        return admitting.walk(applicant);
    }

    private ValidatableResponse payers(String statement) {
        return mine.party()
                .get("/api/v1/dues-lines?statement=" + statement)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse apply(Hired by, Hired worker, String to, String on) {
        return mine.as(Tokens.of("branch-secretary").staffNo(by.staffNo()))
                .body(Map.of("workerId", worker.id(), "branchId", to, "on", on, "evidence", "入党申请书"))
                .post("/api/v1/admissions")
                .then();
    }

    private static Map<String, Object> resolution(String id) {
        return Map.of("resolutionId", id);
    }
}
