package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a leader's shift (领导带班下井). */
record LeaderShiftState(
        UUID mineId,
        UUID leaderId,
        LocalDate plannedOn,
        String plannedShift,
        LocalDate downOn,
        Instant downAt,
        Instant upAt,
        Instant cancelledAt) {

    LeaderShiftState {
        FactKind.require(mineId, plannedOn);
    }
}
