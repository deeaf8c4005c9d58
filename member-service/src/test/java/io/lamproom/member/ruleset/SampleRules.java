package io.lamproom.member.ruleset;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Rules of no feature, for the tests of rules. */
record SampleRules(@Min(1) @Max(9) int limit, @NotNull List<@Valid Band> bands) {

    static final String KIND = "sample";

    record Band(@Min(1) int upTo) {}

    @ApplicationScoped
    static class Kind implements RuleSetKind<SampleRules> {

        @Override
        public String code() {
            return KIND;
        }

        @Override
        public Class<SampleRules> type() {
            return SampleRules.class;
        }
    }
}
