package io.lamproom.conduct.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionView(
        UUID id,
        UUID mineId,
        InspectionKind kind,
        InspectionStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        UUID inspectorId,
        LocalDate plannedOn,

        @Schema(description = "The day has passed and it was not made, as of today.")
        boolean missed,

        OffsetDateTime doneAt,
        LocalDate businessDate,
        String shift,
        OffsetDateTime recordedAt,
        String note,
        List<VisitedPlace> places,
        List<UUID> dangerIds,

        @Schema(description = "It was made and found nothing.")
        boolean nothingFound,

        String cancellation,
        long version) {

    /** A place of the plan or of the round; visitedOn is absent for one that was not visited. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitedPlace(UUID placeId, boolean planned, LocalDate visitedOn) {}

    static InspectionView of(Inspection inspection, LocalDate today, ZoneId zone) {
        Visit visit = inspection.visit();
        boolean done = inspection.status() == InspectionStatus.DONE;
        return new InspectionView(
                inspection.id(),
                inspection.mineId(),
                inspection.kind(),
                inspection.status(),
                inspection.status().transitions(),
                inspection.inspectorId(),
                inspection.plannedOn(),
                inspection.missedOn(today),
                visit == null ? null : offset(visit.at(), zone),
                visit == null ? null : visit.on(),
                visit == null ? null : visit.shift(),
                offset(Step.timeOf(inspection.result()), zone),
                inspection.result() == null ? null : inspection.result().note(),
                inspection.places().stream()
                        .map(place -> new VisitedPlace(place.placeId(), place.planned(), place.visitedOn()))
                        .toList(),
                inspection.dangers().stream().sorted().toList(),
                done && inspection.dangers().isEmpty(),
                inspection.cancellation() == null
                        ? null
                        : inspection.cancellation().note(),
                inspection.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
