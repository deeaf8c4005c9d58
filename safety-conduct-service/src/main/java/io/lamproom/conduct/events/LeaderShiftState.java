package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A leader's shift as it is published. */
public record LeaderShiftState(
        UUID id,
        UUID mineId,
        UUID leaderId,
        LocalDate plannedOn,
        String plannedShift,
        String status,
        Instant downAt,
        LocalDate downOn,
        String downShift,
        Instant upAt,
        UUID handedOverTo,
        List<UUID> routePlaceIds,
        List<UUID> dangerIds,
        Instant cancelledAt) {}
