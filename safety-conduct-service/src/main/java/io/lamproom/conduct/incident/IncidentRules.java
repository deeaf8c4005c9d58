package io.lamproom.conduct.incident;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The mine's rules of incidents.
 *
 * @param recordWithinHours an accident put on record later is marked late
 * @param recordNearMissWithinHours the same for a near miss, of which one is glad at any time
 */
record IncidentRules(
        @NotNull @Min(1) @Max(24) Integer recordWithinHours,
        @NotNull @Min(1) @Max(720) Integer recordNearMissWithinHours) {

    int withinHours(IncidentKind kind) {
        return kind == IncidentKind.NEAR_MISS ? recordNearMissWithinHours : recordWithinHours;
    }

    @ApplicationScoped
    static class Kind implements RuleSetKind<IncidentRules> {

        @Override
        public String code() {
            return "incident";
        }

        @Override
        public Class<IncidentRules> type() {
            return IncidentRules.class;
        }
    }
}
