package io.lamproom.member.dues;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The rates of dues (党费交纳标准). The whole base is charged at the rate of the band it falls into, to the nearest fen.
 *
 * @param bands by the month's wage after tax, the last one without an upper end
 * @param retiredBands the same for the retired, by their pension
 * @param arrearsWarningMonths after so many months unpaid in a row the Party constitution (art. 9) sees a withdrawal
 * @param reductionMonths the longest reduction that one request may ask for
 */
record DuesRules(
        @NotEmpty List<@NotNull @Valid Band> bands,
        @NotEmpty List<@NotNull @Valid Band> retiredBands,
        @Min(1) @Max(36) int arrearsWarningMonths,
        @Min(1) @Max(24) int reductionMonths) {

    private static final long MILLE = 1000;

    /** Bases up to and including {@code upToFen}; null is without end. */
    record Band(@Min(1) Long upToFen, @Min(0) @Max(100) int perMille) {}

    /** The dues of one month in fen. */
    long dueOn(long baseFen, boolean retired) {
        Band band = (retired ? retiredBands : bands)
                .stream()
                        .filter(each -> each.upToFen() == null || baseFen <= each.upToFen())
                        .findFirst()
                        .orElseThrow();
        return Math.addExact(Math.multiplyExact(baseFen, band.perMille()), MILLE / 2) / MILLE;
    }

    private static boolean inOrder(List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            Long end = bands.get(i).upToFen();
            if (last != (end == null)
                    || i > 0 && !last && end <= bands.get(i - 1).upToFen()) {
                return false;
            }
        }
        return true;
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<DuesRules> {

        @Override
        public String code() {
            return "dues";
        }

        @Override
        public Class<DuesRules> type() {
            return DuesRules.class;
        }

        @Override
        public void check(DuesRules rules) {
            if (!inOrder(rules.bands())) {
                throw new Refusal.RuleBroken("dues-bands-in-order").at("/rules/bands");
            }
            if (!inOrder(rules.retiredBands())) {
                throw new Refusal.RuleBroken("dues-bands-in-order").at("/rules/retiredBands");
            }
        }
    }
}
