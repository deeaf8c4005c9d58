package io.lamproom.member.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.member.appraisal.AppraisalRules.Share;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.subject.Subject;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppraisalRulesTest {

    private static final AppraisalRules RULES = new AppraisalRules(new Share(1, 3), 6, 12);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final UUID MEETING = new UUID(0, 9);
    private static final Instant NOW = Instant.parse("2026-12-10T01:00:00Z");

    @Test
    void fortyOneOfHundredAndTwentyAreNotExcellent() {
        Appraisal appraisal = tested(120, 5);

        judge(appraisal, 40);
        assertThatCode(() -> appraisal.checkShare(RULES)).doesNotThrowAnyException();
        judge(appraisal, 41);
        assertThatThrownBy(() -> appraisal.checkShare(RULES))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("too-many-excellent");
                    assertThat(refusal.arguments()).containsExactly(41, 120, 40, "1/3");
                    assertThat(refusal.extras()).containsEntry("atMost", 40);
                });
    }

    @Test
    void probationaryMembersTakePartWithoutAGrade() {
        Appraisal appraisal = tested(1, 1);
        AppraisalEntry probationer = appraisal.entries().getLast();

        assertThat(probationer.graded()).isFalse();
        assertThat(probationer.testedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> probationer.judge(Verdict.QUALIFIED, MEETING, DAY, "s"))
                .hasMessage("probationary-without-grade");
        appraisal.entries().getFirst().judge(Verdict.QUALIFIED, MEETING, DAY, "s");
        appraisal.close(NOW, "s");
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.CLOSED);
    }

    @Test
    void roundsFollowEachOther() {
        AppraisalEntry entry = appraisal(1, 0).entries().getFirst();

        assertThatThrownBy(() -> entry.takePart(Round.MUTUAL, DAY, null)).hasMessage("appraisal-round-missing");
        entry.takePart(Round.SELF, DAY, null);
        assertThatThrownBy(() -> entry.takePart(Round.MUTUAL, DAY.minusDays(1), null))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("earliest", DAY));
        entry.takePart(Round.MUTUAL, DAY, null);
        assertThatThrownBy(() -> entry.judge(Verdict.QUALIFIED, MEETING, DAY, "s"))
                .hasMessage("appraisal-round-missing");
        entry.takePart(Round.TEST, DAY, new Tally(3, null, null, null));
        assertThat(entry.tally()).isEqualTo(new Tally(3, 0, 0, 0));
        entry.judge(Verdict.QUALIFIED, MEETING, DAY, "s");
        assertThat(entry.verdict()).isEqualTo(Verdict.QUALIFIED);
    }

    @Test
    void anAppraisalEndsWhenEveryoneGradedHasAVerdict() {
        Appraisal appraisal = tested(2, 0);
        appraisal.entries().getFirst().judge(Verdict.QUALIFIED, MEETING, DAY, "s");

        assertThatThrownBy(() -> appraisal.close(NOW, "s"))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("missing", 1L));
    }

    @Test
    void theVerdictIsAcknowledgedAfterItWasTold() {
        Appraisal appraisal = tested(1, 0);
        AppraisalEntry entry = appraisal.entries().getFirst();
        entry.judge(Verdict.QUALIFIED, MEETING, DAY, "s");

        assertThatThrownBy(() -> entry.acknowledge(NOW)).hasMessage("feedback-not-given");
        assertThatThrownBy(() -> entry.giveFeedback(DAY.minusDays(1))).hasMessage("feedback-after-verdict");
        entry.giveFeedback(DAY);
        entry.acknowledge(NOW);
        entry.acknowledge(NOW.plusSeconds(60));
        assertThat(entry.acknowledgedAt()).isEqualTo(NOW);
    }

    @Test
    void aRectificationLastsSixMonthsAndIsExtendedOnceToAYearAtMost() {
        AppraisalEntry entry = tested(1, 0).entries().getFirst();
        Rectification rectification = new Rectification(entry, DAY, RULES);

        assertThat(rectification.validity().validTo()).isEqualTo(DAY.plusMonths(6));
        assertThat(rectification.overdueOn(DAY.plusMonths(6).minusDays(1))).isFalse();
        assertThat(rectification.overdueOn(DAY.plusMonths(6))).isTrue();
        assertThatThrownBy(() -> rectification.extend(DAY.plusMonths(12).plusDays(1), NOW))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("latest", DAY.plusMonths(12)));
        rectification.extend(DAY.plusMonths(9), NOW);
        assertThatThrownBy(() -> rectification.extend(DAY.plusMonths(12), NOW)).hasMessage("rectification-extended");
        rectification.conclude(false, DAY.plusMonths(9), NOW, "s");
        assertThat(rectification.status()).isEqualTo(RectificationStatus.NOT_IMPROVED);
        assertThatThrownBy(() -> rectification.conclude(true, DAY.plusMonths(9), NOW, "s"))
                .hasMessage("transition-not-allowed");
    }

    private static Appraisal appraisal(int full, int probationary) {
        List<Subject> members = Stream.concat(
                        IntStream.range(0, full).mapToObj(i -> member(MembershipCategory.FULL)),
                        IntStream.range(0, probationary).mapToObj(i -> member(MembershipCategory.PROBATIONARY)))
                .toList();
        return new Appraisal(UUID.randomUUID(), UUID.randomUUID(), 2026, members, NOW, "s");
    }

    private static Appraisal tested(int full, int probationary) {
        Appraisal appraisal = appraisal(full, probationary);
        appraisal.entries().forEach(entry -> {
            entry.takePart(Round.SELF, DAY, null);
            entry.takePart(Round.MUTUAL, DAY, null);
            entry.takePart(Round.TEST, DAY, new Tally(1, 1, 0, 0));
        });
        return appraisal;
    }

    private static void judge(Appraisal appraisal, int excellent) {
        List<AppraisalEntry> graded =
                appraisal.entries().stream().filter(AppraisalEntry::graded).toList();
        for (int i = 0; i < graded.size(); i++) {
            graded.get(i).judge(i < excellent ? Verdict.EXCELLENT : Verdict.QUALIFIED, MEETING, DAY, "s");
        }
    }

    private static Subject member(MembershipCategory category) {
        return new Subject(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), category, true, false);
    }
}
