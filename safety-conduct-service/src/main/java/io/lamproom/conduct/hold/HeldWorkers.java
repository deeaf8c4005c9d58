package io.lamproom.conduct.hold;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The workers whom a caller may hold: in reach on the day, and not the caller. */
@ApplicationScoped
class HeldWorkers {

    private final CallerContext context;
    private final CallerMines mines;
    private final Actors actors;
    private final Roster roster;

    HeldWorkers(CallerContext context, CallerMines mines, Actors actors, Roster roster) {
        this.context = context;
        this.mines = mines;
        this.actors = actors;
        this.roster = roster;
    }

    /** A worker of the caller's mine. */
    Worker named(String staffNo) {
        return mines.only()
                .map(mine -> roster.byStaffNo(mine, staffNo).orElseThrow(() -> roster.workerUnknown("/staffNo")))
                .orElseThrow(() -> new Refusal.InvalidInput(FieldError.at("/staffNo", "mine-unknown")));
    }

    Standing standing(Worker worker, LocalDate on) {
        Standing standing = roster.standing(worker.id(), on, "/staffNo");
        Reach reach = context.reach();
        if (!reach.covers(Node.MINE, standing.mineId())
                && !reach.covers(Node.SECTION, standing.sectionId())
                && !reach.covers(Node.TEAM, standing.teamId())) {
            throw roster.workerUnknown("/staffNo");
        }
        if (actors.callerIs(worker.mineId(), worker.id())) {
            throw new Refusal.RuleBroken("decides-about-self").at("/staffNo");
        }
        return standing;
    }
}
