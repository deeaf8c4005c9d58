package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a hidden danger (隐患). */
record DangerState(
        UUID mineId,
        LocalDate businessDate,
        String discipline,
        String factor,
        String grade,
        String handling,
        UUID placeId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        Boolean underground,
        Boolean history,
        LocalDate deadline,
        LocalDate dueOn,
        Instant rectifiedAt,
        Instant closedAt,
        Instant dismissedAt,
        Boolean withdrawn) {

    DangerState {
        FactKind.require(mineId, businessDate, grade, placeId);
    }

    /** The day by which it had to be rectified; null while nobody is charged with it, and for one of before. */
    LocalDate rectifyBy() {
        if (Boolean.TRUE.equals(history)) {
            return null;
        }
        return deadline == null && "ON_THE_SPOT".equals(handling) ? businessDate : deadline;
    }

    /** The day by which the next step is due; of one that has ended, by which it had to be rectified. */
    LocalDate nextStepBy() {
        return closedAt == null && dismissedAt == null ? dueOn : rectifyBy();
    }
}
