package io.lamproom.conduct.wage;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * 最低工资标准, below which nothing is deducted (工资支付暂行规定 art. 16). Each province sets its own, so none is shipped: a mine
 * gives it with its document as the basis.
 *
 * @param monthlyFen in fen, a month
 */
public record MinimumWageRules(
        @NotNull @Min(10_000) @Max(10_000_000) Long monthlyFen) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<MinimumWageRules> {

        @Override
        public String code() {
            return "minimum-wage";
        }

        @Override
        public Class<MinimumWageRules> type() {
            return MinimumWageRules.class;
        }
    }
}
