package io.lamproom.conduct.trip;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How long a mine keeps its trips.
 *
 * @param keptDays from the business date on
 */
record TripRules(@NotNull @Min(30) @Max(730) Integer keptDays) {

    /** The first business date whose trips are kept on a day. */
    LocalDate keptFrom(LocalDate today) {
        return today.minusDays(keptDays);
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<TripRules> {

        @Override
        public String code() {
            return "trip-retention";
        }

        @Override
        public Class<TripRules> type() {
            return TripRules.class;
        }
    }
}
