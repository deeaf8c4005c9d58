package io.lamproom.conduct.pattern;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * From how many small matters of one kind on a review is opened. What was part of a review is not counted again.
 *
 * @param withinDays within so many days, today included
 * @param irregularActsInTeam irregular acts of one behaviour in a team
 * @param dangersInTeam dangers of one discipline and factor that a team answers for
 * @param dangersAtPlace dangers of one discipline and factor at a place
 */
record PatternRules(
        @NotNull @Min(1) @Max(90) Integer withinDays,
        @NotNull @Min(2) @Max(100) Integer irregularActsInTeam,
        @NotNull @Min(2) @Max(100) Integer dangersInTeam,
        @NotNull @Min(2) @Max(100) Integer dangersAtPlace) {

    int count(PatternKind kind) {
        return switch (kind) {
            case IRREGULAR_ACTS_IN_TEAM -> irregularActsInTeam;
            case DANGERS_IN_TEAM -> dangersInTeam;
            case DANGERS_AT_PLACE -> dangersAtPlace;
        };
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<PatternRules> {

        @Override
        public String code() {
            return "pattern";
        }

        @Override
        public Class<PatternRules> type() {
            return PatternRules.class;
        }
    }
}
