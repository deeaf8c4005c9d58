package io.lamproom.platform.retention;

import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One erasure of all records of a kind whose term has ended (到期清除批次): planned with its counts by one person,
 * confirmed by another, carried out in batches by the service.
 *
 * @param endedBefore records whose use ended before this day
 * @param due how many there were when it was planned
 * @param held how many of those that had ended something open still needed
 * @param reached the last record worked on, null before the first
 * @param failed records that could not be erased, and wait for the next run
 */
record RetentionRun(
        UUID id,
        long version,
        UUID mineId,
        String kind,
        RetentionState state,
        LocalDate endedBefore,
        RetentionTerm term,
        long due,
        long held,
        String plannedBy,
        Instant plannedAt,
        String confirmedBy,
        Instant confirmedAt,
        UUID reached,
        long erased,
        long failed,
        Instant endedAt)
        implements Versioned {

    RetentionRun confirm(String by, Instant at) {
        require("confirmation");
        if (by.equals(plannedBy)) {
            throw new Refusal.RuleBroken("retention-second-person");
        }
        return with(RetentionState.CONFIRMED, by, at, reached, erased, failed, null);
    }

    RetentionRun cancel(Instant at) {
        require("cancellation");
        return with(RetentionState.CANCELLED, confirmedBy, confirmedAt, reached, erased, failed, at);
    }

    RetentionRun progress(UUID last, long moreErased, long moreFailed) {
        return with(state, confirmedBy, confirmedAt, last, erased + moreErased, failed + moreFailed, null);
    }

    RetentionRun finish(Instant at) {
        return with(RetentionState.DONE, confirmedBy, confirmedAt, reached, erased, failed, at);
    }

    private void require(String action) {
        if (!state.transitions().contains(action)) {
            throw new Refusal.StateConflict("transition-not-allowed", state, action)
                    .with("state", state)
                    .with("allowed", state.transitions());
        }
    }

    private RetentionRun with(
            RetentionState next, String by, Instant at, UUID last, long erasedNow, long failedNow, Instant ended) {
        return new RetentionRun(
                id,
                version + 1,
                mineId,
                kind,
                next,
                endedBefore,
                term,
                due,
                held,
                plannedBy,
                plannedAt,
                by,
                at,
                last,
                erasedNow,
                failedNow,
                ended);
    }
}
