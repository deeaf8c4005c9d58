package io.lamproom.gateway.projection;

import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of an incident (事故、未遂). */
record IncidentState(
        UUID mineId,
        String kind,
        String status,
        LocalDate businessDate,
        String shift,
        UUID placeId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        Boolean underground,
        Integer deaths,
        Integer seriouslyInjured,
        Integer slightlyInjured,
        Integer daysLost,
        Boolean withdrawn) {

    IncidentState {
        FactKind.require(mineId, kind, businessDate, deaths, seriouslyInjured, slightlyInjured, daysLost);
    }
}
