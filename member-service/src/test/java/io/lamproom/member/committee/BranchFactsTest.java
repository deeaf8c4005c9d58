package io.lamproom.member.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.member.branch.BranchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BranchFactsTest {

    private static final BranchRules RULES = new BranchRules(3, 50, 7, 3, 7, 12, 5, 3, 12, 6);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate TERM_END = LocalDate.of(2028, 9, 1);

    @Test
    void aBranchInOrderHasNoWarnings() {
        assertThat(branch(9, 10, 2, 3)).isEmpty();
        assertThat(branch(5, 6, 0, 1)).isEmpty();
    }

    @Test
    void aBranchHasThreeFullMembersAtLeast() {
        assertThat(branch(2, 4, 0, 1)).containsExactly(BranchWarning.TOO_FEW_FULL_MEMBERS);
    }

    @Test
    void aBranchHasFiftyMembersAtMost() {
        assertThat(branch(48, 51, 4, 5)).containsExactly(BranchWarning.TOO_MANY_MEMBERS);
        assertThat(branch(48, 50, 4, 5)).isEmpty();
    }

    @Test
    void aCommitteeIsSetUpFromSevenFullMembersOn() {
        assertThat(branch(6, 8, 2, 3)).containsExactly(BranchWarning.COMMITTEE_OF_TOO_FEW);
        assertThat(branch(7, 7, 0, 1)).containsExactly(BranchWarning.COMMITTEE_MISSING);
    }

    @Test
    void aCommitteeHasThreeToSevenPeople() {
        assertThat(branch(20, 20, 1, 2)).containsExactly(BranchWarning.COMMITTEE_SIZE);
        assertThat(branch(20, 20, 7, 8)).containsExactly(BranchWarning.COMMITTEE_SIZE);
        assertThat(branch(20, 20, 6, 7)).isEmpty();
    }

    @Test
    void aTermIsWarnedOfSixMonthsBeforeItsEndAndWhenItIsOver() {
        BranchFacts facts = facts(BranchKind.BRANCH, true, 1, Optional.of(LocalDate.of(2027, 3, 1)));
        assertThat(facts.warnings(RULES, LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(facts.warnings(RULES, LocalDate.of(2026, 9, 1))).containsExactly(BranchWarning.TERM_ENDS_SOON);
        assertThat(facts.warnings(RULES, LocalDate.of(2027, 3, 1))).containsExactly(BranchWarning.TERM_OVER);
        assertThat(facts(BranchKind.BRANCH, true, 1, Optional.empty()).warnings(RULES, DAY))
                .containsExactly(BranchWarning.TERM_MISSING);
    }

    @Test
    void aJointBranchCoversFiveUnitsAtMost() {
        assertThat(facts(BranchKind.JOINT, true, 6, Optional.of(TERM_END)).warnings(RULES, DAY))
                .containsExactly(BranchWarning.TOO_MANY_UNITS);
    }

    @Test
    void aBranchWithoutASecretaryIsWarnedOf() {
        assertThat(facts(BranchKind.BRANCH, false, 1, Optional.of(TERM_END)).warnings(RULES, DAY))
                .containsExactly(BranchWarning.SECRETARY_MISSING);
    }

    @Test
    void aSecretaryHasNormallyBeenAFullMemberForAYear() {
        assertThat(ledByFullMemberSince(DAY.minusMonths(12).plusDays(1)))
                .containsExactly(BranchWarning.SECRETARY_NEW_TO_PARTY);
        assertThat(ledByFullMemberSince(DAY.minusMonths(12))).isEmpty();
    }

    @Test
    void aTemporaryBranchNeedsNoTermAndNoCommittee() {
        BranchFacts facts =
                new BranchFacts(BranchKind.TEMPORARY, 8, 8, 0, 1, true, Optional.empty(), 1, Optional.empty());
        assertThat(facts.warnings(RULES, DAY)).isEmpty();
    }

    private static List<BranchWarning> branch(int full, int members, int committeeMembers, int officers) {
        return new BranchFacts(
                        BranchKind.BRANCH,
                        full,
                        members,
                        committeeMembers,
                        officers,
                        true,
                        Optional.empty(),
                        1,
                        Optional.of(TERM_END))
                .warnings(RULES, DAY);
    }

    private static List<BranchWarning> ledByFullMemberSince(LocalDate day) {
        return new BranchFacts(BranchKind.BRANCH, 5, 5, 0, 1, true, Optional.of(day), 1, Optional.of(TERM_END))
                .warnings(RULES, DAY);
    }

    private static BranchFacts facts(BranchKind kind, boolean secretary, int units, Optional<LocalDate> termEnd) {
        return new BranchFacts(kind, 5, 5, 0, 1, secretary, Optional.empty(), units, termEnd);
    }
}
