package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.DangerFacts.DUE;
import static io.lamproom.gateway.projection.DangerFacts.DUE_CLOSED;
import static io.lamproom.gateway.projection.DangerFacts.DUE_ON_TIME;
import static io.lamproom.gateway.projection.DangerFacts.FOUND;
import static io.lamproom.gateway.projection.DangerFacts.MAJOR_FOUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of hidden dangers (隐患): what stands open on the date of judgement, and what was found and due in the period. */
@Schema(name = "DangerFigures")
record Dangers(
        @Schema(description = "Open on the date of judgement.")
        long open,

        @Schema(description = "Major ones among the open.") long majorOpen,

        @Schema(description = "Open, and their next step was due before the date of judgement.")
        long overdue,

        @Schema(description = "Major ones among the overdue.")
        long majorOverdue,

        @Schema(description = "For how many days the oldest of the overdue has been so; null where none is.")
        Long oldestOverdueDays,

        @Schema(description = "Found in the period.") long found,

        @Schema(description = "Major ones among those found.")
        long majorFound,

        @Schema(description = "Closed of those due in the period, in percent (整改率).")
        Rate closedOfDue,

        @Schema(description = "Rectified by their date of those due in the period, in percent (按期整改率).")
        Rate onTime) {

    static Dangers of(Map<String, Long> figures, OpenDangers.Standing standing, LocalDate asOf) {
        BigDecimal due = BigDecimal.valueOf(figures.getOrDefault(DUE, 0L));
        return new Dangers(
                standing.open(),
                standing.major(),
                standing.overdue(),
                standing.majorOverdue(),
                standing.oldestOverdue() == null ? null : ChronoUnit.DAYS.between(standing.oldestOverdue(), asOf),
                figures.getOrDefault(FOUND, 0L),
                figures.getOrDefault(MAJOR_FOUND, 0L),
                Rate.perHundred(figures.getOrDefault(DUE_CLOSED, 0L), due, true),
                Rate.perHundred(figures.getOrDefault(DUE_ON_TIME, 0L), due, true));
    }
}
