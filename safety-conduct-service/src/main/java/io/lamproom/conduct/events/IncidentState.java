package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An incident as it is published: how many were hurt, but neither who they are nor who reported it.
 *
 * @param withdrawn it is to be taken out of every figure, as if it had never been
 */
public record IncidentState(
        UUID id,
        UUID mineId,
        String kind,
        String status,
        Instant occurredAt,
        LocalDate businessDate,
        String shift,
        UUID placeId,
        boolean underground,
        Instant recordedAt,
        boolean late,
        boolean history,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        int deaths,
        int seriouslyInjured,
        int slightlyInjured,
        int daysLost,
        Instant investigatedAt,
        Instant closedAt,
        boolean withdrawn) {}
