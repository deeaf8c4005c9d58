package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A violation as it is published: no name, no narrative. Grade, national grade and points are null until it is
 * confirmed; every milestone stays with its time, so a version that is skipped loses nothing.
 *
 * @param withdrawn it is to be taken out of every figure, as if it had never been
 */
public record ViolationState(
        UUID id,
        UUID mineId,
        UUID workerId,
        String status,
        Instant occurredAt,
        LocalDate businessDate,
        String shift,
        Instant recordedAt,
        boolean late,
        boolean history,
        String behaviourCode,
        String category,
        String discipline,
        String grade,
        boolean serious,
        Integer nationalGrade,
        Integer points,
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        boolean partyMember,
        boolean underground,
        Instant reportedAt,
        Instant verifiedAt,
        Instant confirmedAt,
        Instant voidedAt,
        Instant revokedAt,
        boolean withdrawn) {}
