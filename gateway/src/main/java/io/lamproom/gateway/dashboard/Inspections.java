package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.InspectionFacts.DONE;
import static io.lamproom.gateway.projection.InspectionFacts.HERE;
import static io.lamproom.gateway.projection.InspectionFacts.NOTHING_FOUND;
import static io.lamproom.gateway.projection.InspectionFacts.PLANNED;
import static io.lamproom.gateway.projection.InspectionFacts.VISITS;
import static io.lamproom.gateway.projection.LeaderShiftFacts.KEPT;

import io.lamproom.gateway.projection.LeaderShiftFacts;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was looked at in the period, to be read beside the violations: fewer cases may be less looking. */
@Schema(name = "InspectionFigures")
record Inspections(
        @Schema(description = "Inspections made; of a branch, those that came to a place of its sections.")
        long done,

        @Schema(description = "Visits to places: an inspection that comes to three counts three times.")
        long visits,

        @Schema(description = "Inspections planned for a day of the period; of a whole mine only.")
        Long planned,

        @Schema(description = "Inspections made that found no danger; of a whole mine only.")
        Long nothingFound,

        @Schema(description = "Shifts of leaders underground planned for a day of the period; of a whole mine only.")
        Long leaderShiftsPlanned,

        @Schema(description = "Of these, the shifts on which the leader went down.")
        Long leaderShiftsKept) {

    static Inspections ofBranch(Map<String, Long> figures) {
        return new Inspections(value(figures, HERE), value(figures, VISITS), null, null, null, null);
    }

    static Inspections ofMine(Map<String, Long> figures) {
        return new Inspections(
                value(figures, DONE),
                value(figures, VISITS),
                value(figures, PLANNED),
                value(figures, NOTHING_FOUND),
                value(figures, LeaderShiftFacts.PLANNED),
                value(figures, KEPT));
    }

    private static long value(Map<String, Long> figures, String metric) {
        return figures.getOrDefault(metric, 0L);
    }
}
