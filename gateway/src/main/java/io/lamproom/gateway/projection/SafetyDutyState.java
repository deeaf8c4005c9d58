package io.lamproom.gateway.projection;

import java.time.Instant;
import java.util.UUID;

/** What is used of the published state of a signed duty list (安全责任书). */
record SafetyDutyState(
        UUID mineId,
        UUID workerId,
        UUID coveringBranchId,
        UUID sectionId,
        UUID teamId,
        Integer year,
        Instant signedAt,
        Instant checkedAt) {

    SafetyDutyState {
        FactKind.require(mineId, year, signedAt);
    }
}
