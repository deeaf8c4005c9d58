package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of an absence (旷工). */
record AbsenceState(
        UUID mineId,
        UUID coveringBranchId,
        UUID sectionId,
        UUID teamId,
        LocalDate businessDate,
        String shift,
        Instant presumedAt,
        Instant explainedAt,
        Instant confirmedAt,
        Instant reversedAt) {

    AbsenceState {
        FactKind.require(mineId, businessDate, presumedAt);
    }

    /** When it was no longer presumed; null while it is. */
    Instant settledAt() {
        return confirmedAt == null ? explainedAt : confirmedAt;
    }
}
