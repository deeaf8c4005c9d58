package io.lamproom.conduct.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The union's review of what befell a person who had refused unsafe work, as it is published: not which violation it was,
 * since that would tell whose.
 */
public record RefusalReviewState(
        UUID id, UUID mineId, UUID refusalId, String status, Instant openedAt, Instant foundAt, boolean erased) {}
