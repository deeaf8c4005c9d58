package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An appeal as it is published: neither grounds nor reasons.
 *
 * @param stopped the subject was stopped from work when it was made
 * @param endedAt when it was decided, withdrawn or settled
 * @param lostShifts to be paid after all
 */
public record AppealState(
        UUID id,
        UUID mineId,
        UUID violationId,
        UUID workerId,
        String status,
        Instant appealedAt,
        boolean stopped,
        LocalDate decideBy,
        Instant endedAt,
        String grade,
        Integer points,
        List<Lost> lostShifts,
        boolean erased) {

    /** A shift that was lost. */
    public record Lost(LocalDate businessDate, String shift) {}
}
