package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A deduction as it is published: not how much it is.
 *
 * @param liabilityId where it is of who is jointly liable
 * @param month the accounting month that it is taken from; null before somebody approved it
 * @param decidedAt when it was approved or rejected; null again once an approval lapsed
 */
public record DeductionState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID violationId,
        UUID liabilityId,
        String kind,
        String status,
        YearMonth month,
        Instant proposedAt,
        Instant decidedAt,
        Instant suspendedAt,
        Instant lapsedAt,
        Instant reversedAt,
        Instant handedOverAt,
        Instant refundDueAt,
        Instant refundedAt,
        boolean erased) {}
