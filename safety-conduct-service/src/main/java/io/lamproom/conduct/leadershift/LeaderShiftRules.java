package io.lamproom.conduct.leadershift;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a leader leads a shift underground.
 *
 * @param mostHoursDown who has not come up after so many hours has forgotten to say so, and leads no shift any more
 */
record LeaderShiftRules(@NotNull @Min(4) @Max(24) Integer mostHoursDown) {

    /** Who went down before this instant leads no shift any more. */
    Instant earliest(Instant now) {
        return now.minus(Duration.ofHours(mostHoursDown));
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<LeaderShiftRules> {

        @Override
        public String code() {
            return "leader-shift";
        }

        @Override
        public Class<LeaderShiftRules> type() {
            return LeaderShiftRules.class;
        }
    }
}
