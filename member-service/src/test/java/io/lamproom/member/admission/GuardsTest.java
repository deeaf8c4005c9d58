package io.lamproom.member.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    void aStepOutOfOrderIsRefusedWithTheStepsThatComeNext() {
        Refusal refusal = refusal(() -> guards(StepKind.APPLIED).mustBeLawful(StepKind.ACTIVIST_DECISION, DAY));

        assertThat(refusal).isInstanceOf(Refusal.StateConflict.class);
        assertThat(refusal.code()).isEqualTo("admission-step-out-of-order");
        assertThat(refusal.extras()).containsEntry("next", List.of(StepKind.FIRST_TALK));
    }

    @Test
    void aStepBeforeItsTimeIsRefusedWithTheEarliestLawfulDayAndTheSource() {
        Refusal refusal = refusal(
                () -> guards(StepKind.CULTIVATION).mustBeLawful(StepKind.CANDIDATE_DECISION, DAY.plusMonths(11)));

        assertThat(refusal.code()).isEqualTo("admission-step-too-early");
        assertThat(refusal.extras()).containsEntry("earliest", LocalDate.of(2025, 7, 1));
        assertThat(refusal.arguments()).contains("Detailed Rules");
    }

    @Test
    void aGeneralMeetingDecidesWithMoreThanHalfPresent() {
        assertThat(refusal(() -> new Vote(10, 5, 5, 3).mustPass()).code()).isEqualTo("general-meeting-quorum");
        assertThatCode(() -> new Vote(10, 6, 6, 0).mustPass()).doesNotThrowAnyException();
    }

    @Test
    void aMajorityIsMoreThanHalfOfThoseWhoHaveAVoteNotOfThosePresent() {
        Refusal refusal = refusal(() -> new Vote(10, 6, 5, 0).mustPass());

        assertThat(refusal.code()).isEqualTo("general-meeting-majority");
        assertThat(refusal.extras()).containsEntry("needed", 6);
        assertThat(refusal(() -> new Vote(9, 5, 4, 0).mustPass()).extras()).containsEntry("needed", 5);
    }

    @Test
    void opinionsInWritingBeforeTheCountAreVotes() {
        assertThatCode(() -> new Vote(10, 6, 5, 1).mustPass()).doesNotThrowAnyException();
        assertThat(refusal(() -> new Vote(10, 6, 5, 5).mustPass()).code()).isEqualTo("vote-contradicts-itself");
    }

    @Test
    void trainingLastsThreeDaysOrTwentyFourHours() {
        Guards guards = guards(StepKind.POLITICAL_REVIEW);

        assertThat(refusal(() -> guards.mustBeInOrder(training(2, 23))).code()).isEqualTo("training-too-short");
        assertThat(refusal(() -> guards.mustBeInOrder(training(null, null))).code())
                .isEqualTo("training-too-short");
        assertThatCode(() -> guards.mustBeInOrder(training(3, null))).doesNotThrowAnyException();
        assertThatCode(() -> guards.mustBeInOrder(training(null, 24))).doesNotThrowAnyException();
    }

    @Test
    void aCandidateHasTwoSponsorsAndAnActivistOneOrTwoContacts() {
        Guards guards = guards(StepKind.CANDIDATE_FILING);
        UUID one = new UUID(0, 1);
        UUID other = new UUID(0, 2);

        assertThat(refusal(() -> guards.mustBeInOrder(people(StepKind.SPONSORS_APPOINTED, Set.of(), Set.of(one))))
                        .code())
                .isEqualTo("number-of-sponsors");
        assertThatCode(() -> guards.mustBeInOrder(people(StepKind.SPONSORS_APPOINTED, Set.of(), Set.of(one, other))))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> guards.mustBeInOrder(people(StepKind.CONTACTS_APPOINTED, Set.of(), Set.of())))
                        .code())
                .isEqualTo("number-of-contacts");
    }

    @Test
    void whoIsTwentyEightAtMostIsRecommendedByTheLeagueOrAReasonSaysWhyNot() {
        Guards young = bornOn(DAY.minusYears(29).plusDays(1));
        Guards older = bornOn(DAY.minusYears(29));

        assertThat(refusal(() -> young.mustBeInOrder(activist(null, null))).code())
                .isEqualTo("league-recommendation-missing");
        assertThat(refusal(() -> young.mustBeInOrder(activist(DAY.plusDays(1), null)))
                        .code())
                .isEqualTo("league-recommendation-later");
        assertThatCode(() -> young.mustBeInOrder(activist(DAY, null))).doesNotThrowAnyException();
        assertThatCode(() -> young.mustBeInOrder(activist(null, "非团员"))).doesNotThrowAnyException();
        assertThatCode(() -> older.mustBeInOrder(activist(null, null))).doesNotThrowAnyException();
    }

    @Test
    void whoLeavesTheUnitWithinThreeMonthsIsNormallyNotAdmitted() {
        Guards guards = guards(StepKind.ADMISSION_FORM);
        LocalDate soon = DAY.plusMonths(3);

        assertThat(refusal(() -> guards.mustStay(leaving(DAY, soon, null), null))
                        .arguments())
                .contains(soon, 3, "Detailed Rules");
        assertThat(refusal(() -> guards.mustStay(leaving(DAY, null, null), soon))
                        .code())
                .isEqualTo("applicant-leaves-soon");
        assertThatCode(() -> guards.mustStay(leaving(DAY, soon.plusDays(1), null), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> guards.mustStay(leaving(DAY, soon, "组织安排支援兄弟矿"), null))
                .doesNotThrowAnyException();
    }

    @Test
    void aPoliticalReviewCountsForItsTermOnly() {
        Guards guards = guards(StepKind.ADMISSION_FORM);
        LocalDate last = DAY.plusMonths(12);

        assertThatCode(() -> guards.mustBeInOrder(meeting(last))).doesNotThrowAnyException();
        assertThat(refusal(() -> guards.mustBeInOrder(meeting(last.plusDays(1))))
                        .code())
                .isEqualTo("political-review-expired");
    }

    @Test
    void anApprovalAfterThreeMonthsNeedsAReason() {
        Guards guards = guards(StepKind.HIGHER_TALK);
        LocalDate inTime = DAY.plusMonths(3);

        assertThatCode(() -> guards.mustBeInOrder(approval(inTime, null))).doesNotThrowAnyException();
        assertThat(refusal(() -> guards.mustBeInOrder(approval(inTime.plusDays(1), null)))
                        .extras())
                .containsEntry("latest", DAY.plusMonths(6));
        assertThatCode(() -> guards.mustBeInOrder(approval(inTime.plusDays(1), "外调函件未到")))
                .doesNotThrowAnyException();
    }

    @Test
    void aCandidateWasObservedInTheLastSixMonths() {
        LocalDate decided = DAY.plusMonths(12);
        StepRequest decision = step(StepKind.CANDIDATE_DECISION, decided);

        assertThat(refusal(() -> guards(StepKind.CULTIVATION).mustBeInOrder(decision))
                        .code())
                .isEqualTo("observation-missing");
        Guards observed = new Guards(
                new Timetable(null, upTo(StepKind.CULTIVATION), decided.minusMonths(6), null, Rules.SHIPPED), "");
        assertThatCode(() -> observed.mustBeInOrder(decision)).doesNotThrowAnyException();
    }

    @Test
    void aProbationIsExtendedOnceBySixToTwelveMonthsWhenItIsOver() {
        LocalDate end = DAY.plusMonths(12);
        Guards guards = new Guards(new Timetable(null, upTo(StepKind.OATH), DAY, end, Rules.SHIPPED), "Detailed Rules");

        assertThat(refusal(() -> guards.mustBeExtendable(true, end, 6)).code()).isEqualTo("probation-extended-once");
        assertThat(refusal(() -> guards.mustBeExtendable(false, end.minusDays(1), 6))
                        .extras())
                .containsEntry("earliest", end);
        assertThat(refusal(() -> guards.mustBeExtendable(false, end, 5)).code()).isEqualTo("extension-months");
        assertThat(refusal(() -> guards.mustBeExtendable(false, end, 13)).code())
                .isEqualTo("extension-months");
        assertThatCode(() -> guards.mustBeExtendable(false, end, 12)).doesNotThrowAnyException();
    }

    @Test
    void whereTheMineAsksForAPublicNoticeItLastsItsWorkingDays() {
        AdmissionRules local = Rules.with(rules -> rules.put("noticeSteps", List.of("CANDIDATE_DECISION")));
        Guards guards = new Guards(new Timetable(null, upTo(StepKind.CULTIVATION), null, null, local), "local");
        LocalDate monday = LocalDate.of(2025, 7, 7);
        LocalDate decided = monday.plusDays(8);

        assertThat(refusal(() -> guards.mustHaveBeenNoticed(
                                step(StepKind.CANDIDATE_DECISION, decided), WorkingDays.OF_THE_WEEK))
                        .code())
                .isEqualTo("public-notice-missing");
        assertThat(refusal(() -> guards.mustHaveBeenNoticed(
                                noticed(decided, monday, monday.plusDays(3)), WorkingDays.OF_THE_WEEK))
                        .extras())
                .containsEntry("earliest", monday.plusDays(4));
        assertThatCode(() -> guards.mustHaveBeenNoticed(
                        noticed(decided, monday, monday.plusDays(4)), WorkingDays.OF_THE_WEEK))
                .doesNotThrowAnyException();
        WorkingDays holiday = new WorkingDays(Set.of(monday.plusDays(2)), Set.of());
        assertThat(refusal(() -> guards.mustHaveBeenNoticed(noticed(decided, monday, monday.plusDays(4)), holiday))
                        .extras())
                .containsEntry("earliest", monday.plusDays(7));
    }

    private static StepRequest noticed(LocalDate on, LocalDate from, LocalDate until) {
        return new StepRequest(
                StepKind.CANDIDATE_DECISION,
                on,
                "-",
                "-",
                null,
                null,
                null,
                null,
                new PublicNotice(from, until),
                null,
                null,
                null);
    }

    private static Guards guards(StepKind last) {
        return new Guards(new Timetable(null, upTo(last), null, null, Rules.SHIPPED), "Detailed Rules");
    }

    private static Guards bornOn(LocalDate day) {
        return new Guards(new Timetable(day, upTo(StepKind.FIRST_TALK), null, null, Rules.SHIPPED), "Detailed Rules");
    }

    private static Map<StepKind, LocalDate> upTo(StepKind last) {
        Map<StepKind, LocalDate> done = new EnumMap<>(StepKind.class);
        Arrays.stream(StepKind.values())
                .filter(step -> step.compareTo(last) <= 0)
                .forEach(step -> done.put(step, DAY));
        return done;
    }

    private static StepRequest step(StepKind kind, LocalDate on) {
        return new StepRequest(kind, on, "-", "-", null, null, null, null, null, null, null, null);
    }

    private static StepRequest training(Integer days, Integer hours) {
        return new StepRequest(
                StepKind.CONCENTRATED_TRAINING,
                DAY,
                "-",
                "-",
                null,
                null,
                new Training(days, hours),
                null,
                null,
                null,
                null,
                null);
    }

    private static StepRequest people(StepKind kind, Set<UUID> contacts, Set<UUID> sponsors) {
        return new StepRequest(kind, DAY, "-", "-", contacts, sponsors, null, null, null, null, null, null);
    }

    private static StepRequest meeting(LocalDate on) {
        return leaving(on, null, null);
    }

    private static StepRequest leaving(LocalDate on, LocalDate leaves, String reason) {
        return new StepRequest(
                StepKind.GENERAL_MEETING, on, "-", "-", null, null, null, null, null, null, leaves, reason);
    }

    private static StepRequest activist(LocalDate recommended, String reason) {
        return new StepRequest(
                StepKind.ACTIVIST_DECISION, DAY, "-", "-", null, null, null, null, null, recommended, null, reason);
    }

    private static StepRequest approval(LocalDate on, String reason) {
        return new StepRequest(
                StepKind.HIGHER_APPROVAL, on, "-", "-", null, null, null, null, null, null, null, reason);
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
