package io.lamproom.member.appraisal;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The rules of the yearly appraisal.
 *
 * @param excellentAtMost the largest share of those graded who may be EXCELLENT
 * @param rectificationMonths how long someone UNQUALIFIED has to improve
 * @param rectificationMonthsAtMost the same with the one extension
 */
record AppraisalRules(
        @NotNull @Valid Share excellentAtMost,
        @Min(1) @Max(12) int rectificationMonths,
        @Min(1) @Max(12) int rectificationMonthsAtMost) {

    /** A fraction, such as a third. */
    record Share(
            @Min(1) @Max(100) int numerator,
            @Min(1) @Max(100) int denominator) {

        /** How many of so many it is at most. */
        int of(int whole) {
            return whole * numerator / denominator;
        }
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<AppraisalRules> {

        @Override
        public String code() {
            return "appraisal";
        }

        @Override
        public Class<AppraisalRules> type() {
            return AppraisalRules.class;
        }

        @Override
        public void check(AppraisalRules rules) {
            if (rules.rectificationMonthsAtMost() < rules.rectificationMonths()) {
                throw new Refusal.RuleBroken("rectification-terms").at("/rules/rectificationMonthsAtMost");
            }
        }
    }
}
