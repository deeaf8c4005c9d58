package io.lamproom.gateway.projection;

import java.time.Instant;
import java.util.UUID;

/** What is used of the published state of a pattern review (小题大做). */
record PatternReviewState(
        UUID mineId,
        String kind,
        String status,
        Instant openedAt,
        Instant decidedAt,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId) {

    PatternReviewState {
        FactKind.require(mineId, kind, status, openedAt);
    }
}
