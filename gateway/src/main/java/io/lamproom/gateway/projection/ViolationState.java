package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a violation (三违); once it is erased it says no more whose it was. */
record ViolationState(
        UUID mineId,
        UUID workerId,
        LocalDate businessDate,
        String shift,
        String category,
        String discipline,
        String grade,
        Boolean serious,
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        Boolean partyMember,
        Boolean underground,
        Instant confirmedAt,
        Instant voidedAt,
        Instant revokedAt,
        Boolean withdrawn,
        Boolean erased) {

    ViolationState {
        FactKind.require(mineId, businessDate, category);
        if (!Boolean.TRUE.equals(erased)) {
            FactKind.require(workerId);
        }
    }
}
