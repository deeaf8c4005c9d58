package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a report is judged by besides what it says: asked for it alone, or read at once for all reports of a call. */
interface Background {

    Optional<Worker> byStaffNo(UUID mineId, String staffNo);

    Optional<Worker> worker(UUID id);

    /** Why a report is refused that names somebody not known here; {@code pointer} is the field that does. */
    Refusal workerUnknown(String pointer);

    /**
     * Where a worker belonged on a date.
     *
     * @throws Refusal as {@link io.lamproom.roster.Roster#standing(UUID, LocalDate, String)}
     */
    Standing standing(UUID workerId, LocalDate on, String pointer);

    /** Who has a part in an event so far. */
    EventPeople peopleOf(UUID mineId, UUID eventId);

    /** Whether somebody found the worker at fault in that shift. */
    boolean isFound(UUID workerId, LocalDate businessDate, String shift);
}
