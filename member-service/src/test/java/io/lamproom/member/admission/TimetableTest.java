package io.lamproom.member.admission;

import static io.lamproom.member.admission.StepKind.ACTIVIST_DECISION;
import static io.lamproom.member.admission.StepKind.APPLIED;
import static io.lamproom.member.admission.StepKind.ARCHIVED;
import static io.lamproom.member.admission.StepKind.BRANCH_JOINED;
import static io.lamproom.member.admission.StepKind.CANDIDATE_DECISION;
import static io.lamproom.member.admission.StepKind.CANDIDATE_FILING;
import static io.lamproom.member.admission.StepKind.CONCENTRATED_TRAINING;
import static io.lamproom.member.admission.StepKind.CULTIVATION;
import static io.lamproom.member.admission.StepKind.FIRST_TALK;
import static io.lamproom.member.admission.StepKind.FULL_APPROVAL;
import static io.lamproom.member.admission.StepKind.FULL_MEETING;
import static io.lamproom.member.admission.StepKind.GENERAL_MEETING;
import static io.lamproom.member.admission.StepKind.HIGHER_APPROVAL;
import static io.lamproom.member.admission.StepKind.HIGHER_FILING;
import static io.lamproom.member.admission.StepKind.HIGHER_TALK;
import static io.lamproom.member.admission.StepKind.POLITICAL_REVIEW;
import static io.lamproom.member.admission.StepKind.SPONSORS_APPOINTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate BORN = LocalDate.of(2005, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    void anAdmissionHasTwentyFiveStepsInFiveStages() {
        assertThat(StepKind.values()).hasSize(25);
        assertThat(Arrays.stream(AdmissionStage.values())
                        .map(stage -> Arrays.stream(StepKind.values())
                                .filter(step -> step.stage() == stage)
                                .count()))
                .containsExactly(2L, 4L, 5L, 7L, 7L);
    }

    @Test
    void anApplicantIsEighteen() {
        assertThat(timetable(Map.of()).earliest(APPLIED)).isEqualTo("2023-03-01");
    }

    @Test
    void theFirstTalkIsWithinAMonthOfTheApplication() {
        assertThat(timetable(Map.of(APPLIED, DAY)).due(FIRST_TALK)).hasValue(LocalDate.of(2024, 8, 1));
    }

    @Test
    void whereTheMineSetsATermAnActivistIsDecidedAfterIt() {
        AdmissionRules local = Rules.with(rules -> rules.put("activistAfterMonths", 6));

        assertThat(new Timetable(BORN, upTo(FIRST_TALK, DAY), null, null, local).earliest(ACTIVIST_DECISION))
                .isEqualTo("2025-01-01");
        assertThat(timetable(upTo(FIRST_TALK, DAY)).earliest(ACTIVIST_DECISION)).isEqualTo(DAY);
    }

    @Test
    void aCandidateWasAnActivistForAYear() {
        assertThat(timetable(upTo(CULTIVATION, DAY)).earliest(CANDIDATE_DECISION))
                .isEqualTo("2025-07-01");
    }

    @Test
    void anActivistIsLookedAtEverySixMonths() {
        Map<StepKind, LocalDate> done = upTo(CULTIVATION, DAY);

        assertThat(timetable(done).observationDue()).hasValue(LocalDate.of(2025, 1, 1));
        assertThat(new Timetable(BORN, done, LocalDate.of(2024, 12, 1), null, Rules.SHIPPED).observationDue())
                .hasValue(LocalDate.of(2025, 6, 1));
        assertThat(timetable(upTo(CANDIDATE_DECISION, DAY)).observationDue()).isEmpty();
    }

    @Test
    void sponsorsReviewAndTrainingComeInAnyOrderAndAllBeforeTheCommitteeReview() {
        Map<StepKind, LocalDate> done = upTo(CANDIDATE_FILING, DAY);
        assertThat(timetable(done).next(DAY))
                .containsExactly(SPONSORS_APPOINTED, POLITICAL_REVIEW, CONCENTRATED_TRAINING);
        done.put(CONCENTRATED_TRAINING, DAY);
        done.put(SPONSORS_APPOINTED, DAY);
        assertThat(timetable(done).next(DAY)).containsExactly(POLITICAL_REVIEW);
    }

    @Test
    void theMeetingFollowsThePreExaminationWithinAMonthAndTheApprovalWithinThree() {
        assertThat(timetable(upTo(StepKind.ADMISSION_FORM, DAY)).due(GENERAL_MEETING))
                .hasValue(LocalDate.of(2024, 8, 1));
        assertThat(timetable(upTo(HIGHER_TALK, DAY)).due(HIGHER_APPROVAL)).hasValue(LocalDate.of(2024, 10, 1));
    }

    @Test
    void withoutApprovalInSixMonthsTheMeetingIsHeldAgain() {
        Timetable waiting = timetable(upTo(HIGHER_TALK, DAY));

        assertThat(waiting.next(LocalDate.of(2025, 1, 1))).containsExactly(HIGHER_APPROVAL);
        assertThat(waiting.next(LocalDate.of(2025, 1, 2))).containsExactly(GENERAL_MEETING);
        assertThat(waiting.earliest(GENERAL_MEETING)).isEqualTo("2025-01-02");
    }

    @Test
    void aPoliticalReviewIsTakenAgainWhenItHasExpired() {
        Timetable slow = timetable(upTo(StepKind.COMMITTEE_REVIEW, DAY));

        assertThat(slow.next(LocalDate.of(2025, 7, 1))).containsExactly(StepKind.PRE_EXAMINATION);
        assertThat(slow.next(LocalDate.of(2025, 7, 2))).containsExactly(POLITICAL_REVIEW, StepKind.PRE_EXAMINATION);
    }

    @Test
    void filingAndJoiningTheBranchDoNotWaitForEachOther() {
        assertThat(timetable(upTo(HIGHER_APPROVAL, DAY)).next(DAY)).containsExactly(HIGHER_FILING, BRANCH_JOINED);
    }

    @Test
    void fullMembershipIsDecidedAfterTheProbationAndApprovedWithinThreeMonths() {
        LocalDate end = LocalDate.of(2025, 7, 1);
        Timetable before = new Timetable(BORN, upTo(StepKind.FULL_APPLICATION, DAY), DAY, end, Rules.SHIPPED);
        Timetable after = new Timetable(BORN, upTo(FULL_MEETING, end), DAY, end, Rules.SHIPPED);

        assertThat(before.earliest(FULL_MEETING)).isEqualTo(end);
        assertThat(before.due(FULL_MEETING)).hasValue(LocalDate.of(2025, 8, 1));
        assertThat(after.due(FULL_APPROVAL)).hasValue(LocalDate.of(2025, 10, 1));
    }

    @Test
    void theFirstTermToBeKeptIsThatOfTheFirstStepWaitedForOrOfAnObservation() {
        LocalDate end = LocalDate.of(2025, 7, 1);

        assertThat(timetable(Map.of(APPLIED, DAY)).nextDue()).hasValue(LocalDate.of(2024, 8, 1));
        assertThat(timetable(upTo(FIRST_TALK, DAY)).nextDue()).isEmpty();
        // the approval is waited for, whether the talk was held or not
        assertThat(timetable(upTo(GENERAL_MEETING, DAY)).nextDue()).hasValue(LocalDate.of(2024, 10, 1));
        assertThat(new Timetable(BORN, upTo(HIGHER_APPROVAL, DAY), DAY.plusMonths(10), end, Rules.SHIPPED).nextDue())
                .hasValue(end);
        assertThat(new Timetable(BORN, upTo(HIGHER_APPROVAL, DAY), null, end, Rules.SHIPPED).nextDue())
                .hasValue(LocalDate.of(2025, 1, 1));
    }

    @Test
    void aTermIsOverAfterItsLastDayByTheRulesOfTheDay() {
        OverdueTerms shipped = OverdueTerms.on(LocalDate.of(2026, 3, 1), Rules.SHIPPED);
        OverdueTerms weekly =
                OverdueTerms.on(LocalDate.of(2026, 3, 1), Rules.with(rules -> rules.put("observationEveryMonths", 1)));

        // observation, talk, general meeting: what began on the last of January ended on the last of February
        assertThat(shipped.days().subList(0, 3))
                .containsExactly(LocalDate.of(2025, 8, 31), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31));
        assertThat(weekly.days().getFirst()).isEqualTo("2026-01-31");
    }

    @Test
    void theArchiveWaitsForTheFilingToo() {
        Map<StepKind, LocalDate> done = upTo(FULL_APPROVAL, DAY);
        done.remove(HIGHER_FILING);

        assertThat(timetable(done).next(DAY)).containsExactly(HIGHER_FILING);
        done.put(HIGHER_FILING, DAY);
        assertThat(timetable(done).next(DAY)).containsExactly(ARCHIVED);
    }

    private static Timetable timetable(Map<StepKind, LocalDate> done) {
        return new Timetable(BORN, done, null, null, Rules.SHIPPED);
    }

    private static Map<StepKind, LocalDate> upTo(StepKind last, LocalDate day) {
        Map<StepKind, LocalDate> done = new EnumMap<>(StepKind.class);
        Arrays.stream(StepKind.values())
                .filter(step -> step.compareTo(last) <= 0)
                .forEach(step -> done.put(step, day));
        return done;
    }
}
