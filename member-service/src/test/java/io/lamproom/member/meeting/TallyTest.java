package io.lamproom.member.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Share MORE_THAN_HALF = Share.moreThan(1, 2);
    private static final KindRules GENERAL_MEETING =
            new KindRules(Expected.MEMBERS, MORE_THAN_HALF, MORE_THAN_HALF, false, true, true, true);
    private static final KindRules COMMITTEE =
            new KindRules(Expected.COMMITTEE, Share.atLeast(1, 2), MORE_THAN_HALF, false, false, false, false);
    private static final KindRules LECTURE = new KindRules(Expected.MEMBERS, null, null, false, false, false, true);
    private static final String BASIS = "支部工作条例";

    @Test
    void aResolutionNeedsMoreThanHalfOfAllEligibleVotersNotOfThosePresent() {
        // 11 of 20 there and all but one in favour: ten are half of the twenty, not more
        Tally missed = tally(GENERAL_MEETING, 20, 11, new Votes(10, 1, 0), Votes.NONE);
        assertThat(missed.needed()).isEqualTo(11);
        assertThat(missed.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(tally(GENERAL_MEETING, 20, 11, new Votes(11, 0, 0), Votes.NONE)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void aResolutionWithoutTheMajorityCannotBeRecordedAsPassed() {
        Tally tally = tally(GENERAL_MEETING, 20, 12, new Votes(10, 2, 0), Votes.NONE);
        assertThatThrownBy(() -> tally.mustBe(Outcome.PASSED, BASIS))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("majority-missed");
                    assertThat(refusal.arguments()).containsExactly(10, 11, 20, BASIS);
                    assertThat(refusal.extras()).containsEntry("needed", 11).containsEntry("basis", BASIS);
                });
    }

    @Test
    void aResolutionWithTheMajorityCannotBeRecordedAsRejected() {
        Tally tally = tally(GENERAL_MEETING, 20, 12, new Votes(12, 0, 0), Votes.NONE);
        assertRefused(() -> tally.mustBe(Outcome.REJECTED, BASIS), "majority-reached");
    }

    @Test
    void halfOfTheVotersAreNoQuorumOfAGeneralMeeting() {
        assertThatThrownBy(() -> tally(GENERAL_MEETING, 20, 10, new Votes(10, 0, 0), Votes.NONE))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("quorum-missed");
                    assertThat(refusal.arguments()).containsExactly(10, 20, 11, BASIS);
                });
    }

    @Test
    void halfOfTheMembersAreAQuorumOfACommittee() {
        assertThat(tally(COMMITTEE, 4, 2, new Votes(2, 0, 0), Votes.NONE).outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(tally(COMMITTEE, 5, 3, new Votes(3, 0, 0), Votes.NONE).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void writtenOpinionsCountAtAGeneralMeetingButMakeNoQuorum() {
        assertThat(tally(GENERAL_MEETING, 20, 11, new Votes(9, 2, 0), new Votes(2, 0, 0))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertRefused(() -> tally(GENERAL_MEETING, 20, 10, new Votes(10, 0, 0), new Votes(5, 0, 0)), "quorum-missed");
    }

    @Test
    void writtenOpinionsOfACommitteeDoNotCount() {
        assertRefused(
                () -> tally(COMMITTEE, 5, 3, new Votes(2, 1, 0), new Votes(1, 0, 0)), "written-votes-not-counted");
    }

    @Test
    void moreWrittenOpinionsThanAbsentVotersAreRefused() {
        assertRefused(
                () -> tally(GENERAL_MEETING, 20, 18, new Votes(18, 0, 0), new Votes(3, 0, 0)),
                "written-votes-of-absent");
    }

    @Test
    void everyVoterWhoIsThereIsCountedOnce() {
        assertRefused(() -> tally(GENERAL_MEETING, 20, 12, new Votes(13, 0, 0), Votes.NONE), "votes-not-of-present");
        assertRefused(() -> tally(GENERAL_MEETING, 20, 12, new Votes(11, 0, 0), Votes.NONE), "votes-not-of-present");
    }

    @Test
    void aLectureTakesNoResolutions() {
        assertRefused(() -> tally(LECTURE, 20, 20, new Votes(20, 0, 0), Votes.NONE), "meeting-decides-nothing");
    }

    private static Tally tally(KindRules rules, int voters, int present, Votes hall, Votes written) {
        return Tally.of(rules, BASIS, voters, present, hall, written);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
