package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whose shifts the caller reaches: a position gives the leader their own ones. */
@ApplicationScoped
class LeaderReach {

    private final CallerContext context;
    private final CallerMines mines;
    private final Actors actors;

    LeaderReach(CallerContext context, CallerMines mines, Actors actors) {
        this.context = context;
        this.mines = mines;
        this.actors = actors;
    }

    Reach reach() {
        Reach reach = context.reach();
        if (reach.isNothing()) {
            return reach;
        }
        return mines.only()
                .flatMap(actors::worker)
                .map(Worker::id)
                .map(own -> reach.and(Reach.of(Node.WORKER, Set.of(own))))
                .orElse(reach);
    }
}
