package io.lamproom.conduct.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One way underground and back (入井、升井): two instants, no track. What was told is only ever completed, never changed.
 *
 * @param businessDate of the shift in which the worker went down
 * @param upAt null while the worker is down, or until the feed tells
 * @param sectionId the worker's on that date
 * @param feed the program that told it first; null of trips told before that was kept
 */
record Trip(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID sectionId,
        UUID teamId,
        LocalDate businessDate,
        String shift,
        Instant downAt,
        Instant upAt,
        String feed) {

    /** Whether both tell of one trip, the one perhaps less than the other. */
    boolean agreesWith(Trip other) {
        return mineId.equals(other.mineId)
                && workerId.equals(other.workerId)
                && downAt.equals(other.downAt)
                && (upAt == null || other.upAt == null || upAt.equals(other.upAt));
    }

    /** Whether this tells when the worker came up, and the other does not. */
    boolean completes(Trip other) {
        return agreesWith(other) && upAt != null && other.upAt == null;
    }
}
