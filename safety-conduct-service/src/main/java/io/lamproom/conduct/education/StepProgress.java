package io.lamproom.conduct.education;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far something is that leads back to work, as the service says that owns it.
 *
 * @param id of that service's record
 * @param code of the return step; null for the safety class
 * @param days of the safety class; null for a return step
 * @param done it counts as done
 */
record StepProgress(
        UUID id,
        long version,
        UUID mineId,
        UUID violationId,
        String code,
        String status,
        boolean done,
        LocalDate doneOn,
        Integer days) {}
