package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is used of the published state of an inspection (安全检查). */
record InspectionState(
        UUID mineId,
        String kind,
        LocalDate plannedOn,
        LocalDate businessDate,
        List<Visit> places,
        List<UUID> dangerIds,
        Instant cancelledAt) {

    record Visit(LocalDate visitedOn, UUID sectionId, UUID coveringBranchId) {}

    InspectionState {
        FactKind.require(mineId, kind, plannedOn, places, dangerIds);
    }

    List<Visit> visits() {
        return places.stream().filter(place -> place.visitedOn() != null).toList();
    }

    /** For each visit the section that answered for the place; a place may be nobody's in particular. */
    List<UUID> sections() {
        return visits().stream().map(Visit::sectionId).filter(Objects::nonNull).toList();
    }

    List<UUID> branches() {
        return visits().stream()
                .map(Visit::coveringBranchId)
                .filter(Objects::nonNull)
                .toList();
    }
}
