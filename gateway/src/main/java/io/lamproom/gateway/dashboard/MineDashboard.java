package io.lamproom.gateway.dashboard;

import io.lamproom.roster.Mine;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a whole mine: the sums of its branches, and what no branch covers. */
record MineDashboard(
        UUID mineId,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
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

    static MineDashboard of(
            Mine mine, Period period, Headcount headcount, ConductFigures.Of conduct, Freshness freshness) {
        return new MineDashboard(
                mine.id(),
                mine.code(),
                mine.name(),
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
