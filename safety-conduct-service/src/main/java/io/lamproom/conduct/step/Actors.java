package io.lamproom.conduct.step;

import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The caller as one who takes a step. */
@ApplicationScoped
public class Actors {

    private final CallerContext context;
    private final Roster roster;
    private final BusinessClock clock;

    Actors(CallerContext context, Roster roster, BusinessClock clock) {
        this.context = context;
        this.roster = roster;
        this.clock = clock;
    }

    public Actor caller() {
        Caller caller = context.caller();
        return new Actor(caller.subject(), caller.staffNo().orElse(null));
    }

    /** The caller's step, taken now. */
    public Step step(String note) {
        return new Step(now(), caller(), note);
    }

    /** The caller's mark, set now. */
    public Mark mark() {
        return new Mark(now(), caller());
    }

    /** The present instant as it is kept. */
    public Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The caller as a worker of a mine; empty for a program and for who is not on its roster. */
    public Optional<Worker> worker(UUID mineId) {
        return context.caller().staffNo().flatMap(staffNo -> roster.byStaffNo(mineId, staffNo));
    }

    /** Whether the caller is that worker. Who was hired again has another worker's id, and is still the same person. */
    public boolean callerIs(UUID mineId, UUID workerId) {
        return workerId != null
                && worker(mineId)
                        .filter(caller -> caller.id().equals(workerId)
                                || (caller.personId() != null
                                        && roster.worker(workerId)
                                                .filter(other ->
                                                        caller.personId().equals(other.personId()))
                                                .isPresent()))
                        .isPresent();
    }
}
