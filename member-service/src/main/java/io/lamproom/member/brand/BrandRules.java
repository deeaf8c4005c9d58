package io.lamproom.member.brand;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The rules of brand projects.
 *
 * @param passScore the score out of 100 from which an evaluation is passed
 * @param recheckMonths after so many months a named brand is checked again
 */
record BrandRules(
        @Min(0) @Max(100) int passScore, @Min(1) @Max(60) int recheckMonths) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<BrandRules> {

        @Override
        public String code() {
            return "brand";
        }

        @Override
        public Class<BrandRules> type() {
            return BrandRules.class;
        }
    }
}
