package io.lamproom.member.admission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AdmissionTest {

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
    void fromTheApplicationToTheArchiveAMemberIsPendingThenProbationaryThenFull() {
        AdmissionWalk walk = walk().upTo(StepKind.GENERAL_MEETING);
        admitting.member(applicant).body("items[0].status", equalTo("PENDING"));
        walk.take(StepKind.HIGHER_TALK, "2024-10-01").statusCode(200);
        walk.take(StepKind.HIGHER_APPROVAL, "2024-10-20")
                .statusCode(200)
                .body("probationFrom", equalTo("2024-09-10"))
                .body("probationUntil", equalTo("2025-09-10"));
        admitting
                .member(applicant)
                .body("items[0].status", equalTo("PROBATIONARY"))
                .body("items[0].joinedOn", equalTo("2024-09-10"));

        AdmissionWalk other = walk().upTo(StepKind.ARCHIVED);

        mine.party()
                .get(other.path())
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("steps", hasSize(25))
                .body("steps.late", everyItem(equalTo(true)))
                .body("attendants.kind", contains("CONTACT", "SPONSOR", "SPONSOR"))
                .body("next.items", hasSize(0));
        admitting
                .member(applicant)
                .body("items[0].status", equalTo("FULL"))
                .body("items[0].since", equalTo("2025-10-10"))
                .body("items[0].fullOn", equalTo("2025-09-10"))
                .body("items[0].mayVote", equalTo(true));
        mine.party()
                .get(applicant.path())
                .then()
                .body("memberships.category", contains("PENDING", "PROBATIONARY", "FULL"))
                .body("memberships.from", contains("2024-09-10", "2024-10-20", "2025-10-10"));
    }

    @Test
    void theNextLawfulStepIsAnsweredWithItsEarliestDayAndItsTerm() {
        AdmissionWalk walk = walk().upTo(StepKind.CULTIVATION);

        mine.party()
                .get(walk.path() + "/next-steps")
                .then()
                .statusCode(200)
                .body("basis", equalTo("《中国共产党发展党员工作细则》（2014-05-28）"))
                .body("items.step", contains("CANDIDATE_DECISION"))
                .body("items[0].number", equalTo(7))
                .body("items[0].earliest", equalTo("2024-07-01"))
                .body("items[0].level", equalTo("BRANCH"))
                .body("observationDue", equalTo("2024-12-10"))
                .body("observationOverdue", equalTo(true));
        walk.take(StepKind.CANDIDATE_DECISION, "2024-06-30")
                .statusCode(422)
                .body("code", equalTo("admission-step-too-early"))
                .body("earliest", equalTo("2024-07-01"));
        walk.take(StepKind.SPONSORS_APPOINTED, "2024-07-02")
                .statusCode(409)
                .body("code", equalTo("admission-step-out-of-order"))
                .body("next", contains("CANDIDATE_DECISION"));
    }

    @Test
    void theBranchTakesItsStepsAndAnotherPersonOfThePartyCommitteeDecides() {
        AdmissionWalk walk = walk().upTo(StepKind.FIRST_TALK);
        Tokens both = Tokens.of("branch-secretary", "party-committee").staffNo(secretary.staffNo());

        walk.take(mine.party(), StepKind.ACTIVIST_DECISION, "2023-07-01", Map.of())
                .statusCode(422)
                .body("code", equalTo("admission-step-of-branch"));
        walk.take(mine.as(both), StepKind.ACTIVIST_DECISION, "2023-07-01", Map.of())
                .statusCode(200);
        walk.take(walk.branch(), StepKind.ACTIVIST_FILING, "2023-07-10", Map.of())
                .statusCode(422)
                .body("code", equalTo("admission-step-of-committee"));
        walk.take(mine.as(both), StepKind.ACTIVIST_FILING, "2023-07-10", Map.of())
                .statusCode(422)
                .body("code", equalTo("decider-is-proposer"));
    }

    @Test
    void whatTheHigherOrganisationDoesNotApproveEndsAsRefused() {
        AdmissionWalk walk = walk().upTo(StepKind.HIGHER_TALK);

        walk.post(walk.branch(), "withdrawal", Map.of("on", "2024-10-20", "reason", "本人撤回"))
                .statusCode(409)
                .body("code", equalTo("general-meeting-has-decided"));
        walk.post(mine.party(), "rejection", Map.of("on", "2024-10-20", "reason", "不符合条件"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        admitting.member(applicant).body("items[0].status", equalTo("REFUSED"));
        walk.take(StepKind.HIGHER_APPROVAL, "2024-10-25").statusCode(409).body("code", equalTo("admission-ended"));
    }

    @Test
    void aProbationIsExtendedOnceAndFullMembershipWaitsForIt() {
        AdmissionWalk walk = walk().upTo(StepKind.FULL_APPLICATION);
        Map<String, Object> extension = Map.of(
                "on",
                "2025-09-15",
                "months",
                6,
                "reason",
                "组织生活参加不经常",
                "resolutionId",
                walk.carried("2025-09-15").get("resolutionId"));

        walk.post(mine.party(), "extension", extension)
                .statusCode(200)
                .body("extended", equalTo(true))
                .body("probationUntil", equalTo("2026-03-10"));
        walk.post(mine.party(), "extension", extension)
                .statusCode(409)
                .body("code", equalTo("probation-extended-once"));
        walk.take(StepKind.FULL_MEETING, "2026-03-09").statusCode(422).body("earliest", equalTo("2026-03-10"));
    }

    @Test
    void aCancelledProbationEndsTheMembership() {
        AdmissionWalk walk = walk().upTo(StepKind.OATH);

        walk.post(
                        mine.party(),
                        "probation-cancellation",
                        Map.of(
                                "on",
                                "2025-05-01",
                                "reason",
                                "不履行党员义务",
                                "resolutionId",
                                walk.carried("2025-05-01").get("resolutionId")))
                .statusCode(200)
                .body("status", equalTo("PROBATION_CANCELLED"));
        admitting
                .member(applicant)
                .body("items[0].status", equalTo("PROBATION_CANCELLED"))
                .body("items[0].since", equalTo("2025-05-01"));
    }

    @Test
    void aPersonHasOneAdmissionAtATimeAndNoMembershipBesideIt() {
        AdmissionWalk walk = walk();

        walk.branch()
                .body(Map.of("workerId", applicant.id(), "branchId", branch, "on", "2023-03-01", "evidence", "申请书"))
                .post("/api/v1/admissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("admission-under-way"));
        people.join(applicant, "FULL", branch, "2024-01-01")
                .statusCode(409)
                .body("code", equalTo("admission-under-way"));
        walk.branch()
                .body(Map.of(
                        "workerId",
                        sponsors.getFirst().id(),
                        "branchId",
                        branch,
                        "on",
                        "2023-03-01",
                        "evidence",
                        "申请书"))
                .post("/api/v1/admissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("applicant-is-member"));
    }

    @Test
    void rulesChangeByAVersionFromADateAndOldStepsKeepTheirs() {
        AdmissionWalk walk = walk().upTo(StepKind.CULTIVATION);
        Map<String, Object> stricter = new LinkedHashMap<>(
                new ObjectMapper().convertValue(Rules.SHIPPED, new TypeReference<Map<String, Object>>() {}));
        stricter.put("candidateAfterMonths", 60);
        LocalDate today = AdmittingBranch.today();
        admitting.rules("admission", today, stricter).statusCode(201);
        walk.observe(today.minusDays(1).toString());

        walk.take(StepKind.CANDIDATE_DECISION, today.toString())
                .statusCode(422)
                .body("earliest", equalTo("2028-07-01"));
        walk.take(StepKind.CANDIDATE_DECISION, today.minusDays(1).toString()).statusCode(200);
    }

    @Test
    void whoWasTakenElsewhereGoesOnFromTheProbation() {
        Hired newcomer = mine.worker(section);
        people.member(newcomer, "PROBATIONARY", branch, "2025-06-01");
        AdmissionWalk walk = new AdmissionWalk(mine, secretary, sponsors).resume(newcomer, branch);

        mine.party()
                .get(walk.path())
                .then()
                .body("stage", equalTo("PROBATION"))
                .body("probationUntil", equalTo("2026-06-01"))
                .body("next.items.step", contains("BRANCH_JOINED"));
        funnel("2026-01-01").body("items.stage", contains("PROBATION"));
        walk.take(StepKind.BRANCH_JOINED, "2025-07-01").statusCode(200);
        walk.take(StepKind.OATH, "2025-07-01").statusCode(200);
        walk.take(StepKind.PROBATION_OBSERVED, "2026-05-20").statusCode(200);
        walk.take(StepKind.FULL_APPLICATION, "2026-05-25").statusCode(200);
        walk.take(StepKind.FULL_MEETING, "2026-05-31").statusCode(422).body("earliest", equalTo("2026-06-01"));
    }

    @Test
    void theFunnelCountsWhoStoodInWhichStageOnADay() {
        walk().upTo(StepKind.HIGHER_APPROVAL);

        funnel("2023-02-15").body("items.stage", contains("APPLICATION"));
        funnel("2024-01-01").body("items.stage", contains("ACTIVIST")).body("items.persons", contains(1));
        funnel("2024-07-15").body("items.stage", contains("CANDIDATE"));
        funnel("2024-09-15").body("items.stage", contains("ACCEPTANCE"));
        funnel("2025-01-01").body("items.stage", contains("PROBATION"));
        funnel("2023-01-01").body("items", hasSize(0));
    }

    @Test
    void whatIsOverdueIsListed() {
        AdmissionWalk walk = walk();

        mine.party()
                .get("/api/v1/admissions?overdue=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(walk.id()))
                .body("items[0].nextDueOn", equalTo("2023-02-10"))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].endedOn", nullValue());
    }

    @Test
    void aTermOfTheListIsThatOfTodaysRulesWheneverTheAdmissionChangedLast() {
        AdmissionWalk walk = walk().upTo(StepKind.CULTIVATION);
        walk.observe(AdmittingBranch.today().minusMonths(5).toString());
        mine.party().get("/api/v1/admissions?overdue=true").then().body("items", hasSize(0));
        Map<String, Object> stricter = new LinkedHashMap<>(
                new ObjectMapper().convertValue(Rules.SHIPPED, new TypeReference<Map<String, Object>>() {}));
        stricter.put("observationEveryMonths", 3);
        admitting.rules("admission", AdmittingBranch.today(), stricter).statusCode(201);

        mine.party()
                .get("/api/v1/admissions?overdue=true")
                .then()
                .body("items.id", contains(walk.id()))
                .body(
                        "items[0].nextDueOn",
                        equalTo(AdmittingBranch.today()
                                .minusMonths(5)
                                .plusMonths(3)
                                .toString()));
        funnel(AdmittingBranch.today().toString()).body("items.overdue", contains(1));
        funnel(AdmittingBranch.today().minusDays(1).toString()).body("items[0].overdue", nullValue());
    }

    private AdmissionWalk walk() {
        applicant = mine.worker(section);
        return admitting.walk(applicant);
    }

    private ValidatableResponse funnel(String on) {
        return mine.party().get("/api/v1/admissions/funnel?on=" + on).then().statusCode(200);
    }
}
