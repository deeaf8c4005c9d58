package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.IncidentFacts.DAYS_LOST;
import static io.lamproom.gateway.projection.IncidentFacts.DEATHS;
import static io.lamproom.gateway.projection.IncidentFacts.KINDS;
import static io.lamproom.gateway.projection.IncidentFacts.SERIOUSLY_INJURED;
import static io.lamproom.gateway.projection.IncidentFacts.SLIGHTLY_INJURED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of incidents (事故、未遂) of the period, and the days since the last grave one. */
@Schema(name = "IncidentFigures")
record Incidents(
        @Schema(description = "With a death.") long fatal,

        @Schema(description = "With a serious injury at worst.")
        long serious,

        @Schema(description = "With a slight injury at worst.")
        long minor,

        @Schema(description = "Nobody was hurt.") long nonInjury,

        @Schema(description = "Near misses; reporting one never lowers a score.")
        long nearMisses,

        @Schema(description = "Persons who died.") long deaths,
        @Schema(description = "Persons seriously injured.") long seriouslyInjured,
        @Schema(description = "Persons slightly injured.") long slightlyInjured,
        @Schema(description = "Working days lost.") long daysLost,

        @Schema(
                description =
                        "Business date of the last incident with a death or a serious injury; null where none is on record.")
        LocalDate lastGraveOn,

        @Schema(description = "Days since then, as of the date of judgement (安全生产天数).")
        Long safeDays) {

    static Incidents of(Map<String, Long> figures, LocalDate lastGraveOn, LocalDate asOf) {
        return new Incidents(
                value(figures, KINDS + "FATAL"),
                value(figures, KINDS + "SERIOUS"),
                value(figures, KINDS + "MINOR"),
                value(figures, KINDS + "NON_INJURY"),
                value(figures, KINDS + "NEAR_MISS"),
                value(figures, DEATHS),
                value(figures, SERIOUSLY_INJURED),
                value(figures, SLIGHTLY_INJURED),
                value(figures, DAYS_LOST),
                lastGraveOn,
                lastGraveOn == null ? null : ChronoUnit.DAYS.between(lastGraveOn, asOf));
    }

    private static long value(Map<String, Long> figures, String metric) {
        return figures.getOrDefault(metric, 0L);
    }
}
