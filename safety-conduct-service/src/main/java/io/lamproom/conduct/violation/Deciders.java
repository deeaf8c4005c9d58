package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** The persons who decide on a violation. */
@ApplicationScoped
public class Deciders {

    private final Actors actors;

    Deciders(Actors actors) {
        this.actors = actors;
    }

    /**
     * The caller's step, taken now.
     *
     * @throws Refusal {@code decides-about-self} when the caller is the subject
     */
    public Step stepOn(Violation violation, String note) {
        if (violation.erased()) {
            throw new Refusal.StateConflict("record-erased");
        }
        if (actors.callerIs(violation.mineId(), violation.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        return actors.step(note);
    }
}
