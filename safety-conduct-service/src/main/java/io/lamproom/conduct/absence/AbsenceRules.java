package io.lamproom.conduct.absence;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The mine's rules of absences.
 *
 * @param hearWithinAttendedDays by the end of which of the days that the person attends next they are heard
 * @param presumeWithinDays a shift longer ago than this is presumed missed by nobody
 * @param recordHearingWithinDays how many days after that term a hearing held within it may still be put on record
 */
record AbsenceRules(
        @NotNull @Min(1) @Max(10) Integer hearWithinAttendedDays,
        @NotNull @Min(1) @Max(90) Integer presumeWithinDays,
        @NotNull @Min(0) @Max(15) Integer recordHearingWithinDays) {

    @ApplicationScoped
    static class Kind implements RuleSetKind<AbsenceRules> {

        @Override
        public String code() {
            return "absence";
        }

        @Override
        public Class<AbsenceRules> type() {
            return AbsenceRules.class;
        }
    }
}
