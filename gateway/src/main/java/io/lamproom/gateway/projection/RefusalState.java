package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a refusal of unsafe work (拒绝违章指挥). It does not say of which unit. */
record RefusalState(UUID mineId, String status, LocalDate businessDate, LocalDate watchedUntil, Instant decidedAt) {

    RefusalState {
        FactKind.require(mineId, status, businessDate, watchedUntil);
    }
}
