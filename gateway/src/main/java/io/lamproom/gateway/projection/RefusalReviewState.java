package io.lamproom.gateway.projection;

import java.time.Instant;
import java.util.UUID;

/** What is used of the published state of a review after a refusal (反报复审查). */
record RefusalReviewState(UUID mineId, UUID refusalId, String status, Instant openedAt, Instant foundAt) {

    RefusalReviewState {
        FactKind.require(mineId, refusalId, status, openedAt);
    }
}
