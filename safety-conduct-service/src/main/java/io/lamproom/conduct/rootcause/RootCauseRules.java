package io.lamproom.conduct.rootcause;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The mine's rules of root causes.
 *
 * @param effectAfterDays so many days after the last action is done, its effect may be judged
 */
record RootCauseRules(@NotNull @Min(1) @Max(365) Integer effectAfterDays) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<RootCauseRules> {

        @Override
        public String code() {
            return "root-cause";
        }

        @Override
        public Class<RootCauseRules> type() {
            return RootCauseRules.class;
        }
    }
}
