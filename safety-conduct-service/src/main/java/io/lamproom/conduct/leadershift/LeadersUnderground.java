package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.step.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who leads a shift underground at this moment, and so may do there what an inspector may. */
@ApplicationScoped
public class LeadersUnderground {

    private final Actors actors;
    private final LeaderShiftRepository shifts;
    private final DescentTerms terms;

    LeadersUnderground(Actors actors, LeaderShiftRepository shifts, DescentTerms terms) {
        this.actors = actors;
        this.shifts = shifts;
        this.terms = terms;
    }

    /** Whether the caller has gone down on a leader shift of that mine, has not come up yet, and has not forgotten to say so. */
    public boolean callerIsDown(UUID mineId) {
        return actors.worker(mineId)
                .filter(leader -> shifts.isDown(leader.id(), terms.now().earliest(mineId)))
                .isPresent();
    }
}
