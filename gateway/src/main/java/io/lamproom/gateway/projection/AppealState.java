package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of an appeal (复核). */
record AppealState(
        UUID mineId, UUID violationId, String status, Instant appealedAt, LocalDate decideBy, Instant endedAt) {

    AppealState {
        FactKind.require(mineId, violationId, status, appealedAt, decideBy);
    }
}
