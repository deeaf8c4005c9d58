package io.lamproom.conduct.feed;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How long a mine keeps what feeds have told, beside the records that came of it.
 *
 * @param keptDays what was counted and refused
 * @param heldDays what waits to be repaired; then it is discarded
 */
record FeedRules(
        @NotNull @Min(30) @Max(3660) Integer keptDays,
        @NotNull @Min(1) @Max(365) Integer heldDays) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<FeedRules> {

        @Override
        public String code() {
            return "feed-retention";
        }

        @Override
        public Class<FeedRules> type() {
            return FeedRules.class;
        }
    }
}
