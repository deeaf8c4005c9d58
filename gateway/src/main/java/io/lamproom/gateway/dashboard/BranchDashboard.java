package io.lamproom.gateway.dashboard;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one branch. */
record BranchDashboard(
        Branch branch,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Business date of judgement, for what stands on a day.")
        LocalDate asOf,

        Headcount headcount,
        Violations violations,
        Dangers dangers,
        Inspections inspections,
        Incidents incidents,
        Attendance attendance,
        Duties duties,

        @Schema(
                description =
                        "People whose points reached a threshold within twelve months before the date of judgement.")
        long atPointsThreshold,

        Matters matters,
        Freshness freshness) {

    static BranchDashboard of(
            Branch branch, Period period, Headcount headcount, ConductFigures.Of conduct, Freshness freshness) {
        return new BranchDashboard(
                branch,
                period.from(),
                period.to(),
                period.asOf(),
                headcount,
                conduct.violations(),
                conduct.dangers(),
                conduct.inspections(),
                conduct.incidents(),
                conduct.attendance(),
                conduct.duties(),
                conduct.atThreshold(),
                conduct.matters(),
                freshness);
    }
}
