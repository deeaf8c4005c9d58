package io.lamproom.conduct.refusal;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The mine's rules of refusals.
 *
 * @param watchMonths for so many months whatever befalls the person is reviewed
 */
record RefusalRules(@NotNull @Min(6) @Max(36) Integer watchMonths) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<RefusalRules> {

        @Override
        public String code() {
            return "refusal";
        }

        @Override
        public Class<RefusalRules> type() {
            return RefusalRules.class;
        }
    }
}
