package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An inspection as it is published; one without dangers found nothing. */
public record InspectionState(
        UUID id,
        UUID mineId,
        String kind,
        String status,
        UUID inspectorId,
        LocalDate plannedOn,
        Instant doneAt,
        LocalDate businessDate,
        String shift,
        List<PlaceVisit> places,
        List<UUID> dangerIds,
        Instant cancelledAt) {

    /**
     * A place of the plan or of the round; visitedOn is null for one that was not visited.
     *
     * @param sectionId the section that answered for the place on the day of the visit
     * @param coveringBranchId the branch that covered that section
     */
    public record PlaceVisit(
            UUID placeId, boolean planned, LocalDate visitedOn, UUID sectionId, UUID coveringBranchId) {}
}
