package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A review of small matters that repeat, as it is published; one that is open is a warning. */
public record PatternReviewState(
        UUID id,
        UUID mineId,
        String kind,
        UUID scopeId,
        String matter,
        int facts,
        LocalDate firstOn,
        LocalDate lastOn,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        String status,
        Instant openedAt,
        Instant decidedAt,
        List<UUID> factIds) {}
