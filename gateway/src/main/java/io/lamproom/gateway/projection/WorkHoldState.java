package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a hold (暂停作业). */
record WorkHoldState(
        UUID mineId,
        String kind,
        LocalDate businessDate,
        Instant endsAt,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId) {

    WorkHoldState {
        FactKind.require(mineId, kind, businessDate, endsAt);
    }
}
