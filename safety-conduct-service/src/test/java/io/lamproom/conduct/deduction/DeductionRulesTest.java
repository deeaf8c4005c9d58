package io.lamproom.conduct.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lamproom.conduct.deduction.DeductionRules.GradeAmount;
import io.lamproom.conduct.deduction.DeductionRules.LiabilityAmount;
import io.lamproom.conduct.liability.LiabilityGround;
import io.lamproom.platform.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeductionRulesTest {

    private static final GradeAmount SERIOUS = new GradeAmount(2, 50_000L);
    private static final LiabilityAmount LEADER = new LiabilityAmount(LiabilityGround.SHIFT_LEADER, 2, 10_000L);

    @Test
    void whatAnActCostTheMineIsNoRule() {
        assertThatThrownBy(() -> check(DeductionKind.COMPENSATION, List.of(SERIOUS), List.of()))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("compensation-not-by-rules"));
    }

    @Test
    void aGradeCostsOneAmountAndSoDoesAGroundOfIt() {
        twice("/rules/amounts/1", List.of(SERIOUS, new GradeAmount(2, 1L)), List.of());
        twice("/rules/liabilities/1", List.of(SERIOUS), List.of(LEADER, LEADER));
        check(
                DeductionKind.ASSESSMENT,
                List.of(SERIOUS, new GradeAmount(1, 20_000L)),
                List.of(LEADER, new LiabilityAmount(LiabilityGround.SHIFT_LEADER, 1, 5_000L)));
    }

    private static void twice(String pointer, List<GradeAmount> amounts, List<LiabilityAmount> liabilities) {
        assertThatThrownBy(() -> check(DeductionKind.ASSESSMENT, amounts, liabilities))
                .isInstanceOfSatisfying(
                        Refusal.InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("pointer", "code")
                                .containsExactly(tuple(pointer, "deduction-amount-twice")));
    }

    private static void check(DeductionKind kind, List<GradeAmount> amounts, List<LiabilityAmount> liabilities) {
        new DeductionRules.Kind().check(new DeductionRules(kind, 20, false, amounts, liabilities));
    }
}
