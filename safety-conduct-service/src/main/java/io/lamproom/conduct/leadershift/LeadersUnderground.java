package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.step.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who leads a shift underground at this moment, and so may do there what an inspector may. */
@ApplicationScoped
public class LeadersUnderground {

    private final Actors actors;
    private final LeaderShiftRepository shifts;

    LeadersUnderground(Actors actors, LeaderShiftRepository shifts) {
        this.actors = actors;
        this.shifts = shifts;
    }

    /** Whether the caller has gone down on a leader shift of that mine, and has not come up yet. */
    public boolean callerIsDown(UUID mineId) {
        return actors.worker(mineId)
                .filter(leader -> shifts.isDown(leader.id()))
                .isPresent();
    }
}
