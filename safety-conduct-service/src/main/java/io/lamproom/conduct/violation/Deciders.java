package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/** The persons who decide on a violation. */
@ApplicationScoped
class Deciders {

    private final CallerContext context;
    private final Roster roster;
    private final BusinessClock clock;

    Deciders(CallerContext context, Roster roster, BusinessClock clock) {
        this.context = context;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * The caller's step, taken now.
     *
     * @throws Refusal {@code decides-about-self} when the caller is the subject
     */
    Step stepOn(Violation violation, String note) {
        Caller caller = context.caller();
        caller.staffNo()
                .flatMap(staffNo -> roster.byStaffNo(violation.mineId(), staffNo))
                .filter(decider -> isSubject(decider, violation))
                .ifPresent(decider -> {
                    throw new Refusal.RuleBroken("decides-about-self");
                });
        return new Step(
                clock.now().truncatedTo(ChronoUnit.MICROS),
                new Actor(caller.subject(), caller.staffNo().orElse(null)),
                note);
    }

    /** Who was hired again has another worker's id, and is still the same person. */
    private boolean isSubject(Worker decider, Violation violation) {
        return decider.id().equals(violation.workerId())
                || (decider.personId() != null
                        && roster.worker(violation.workerId())
                                .filter(subject -> decider.personId().equals(subject.personId()))
                                .isPresent());
    }
}
