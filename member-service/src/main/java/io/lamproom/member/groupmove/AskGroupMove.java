package io.lamproom.member.groupmove;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks that another mine of the group takes a worker over; nothing changes before it has. */
@ApplicationScoped
class AskGroupMove {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final TwoMines mines;
    private final ClosedPeriods closedPeriods;
    private final OwnMatters ownMatters;
    private final GroupMoveRepository moves;
    private final BusinessClock clock;
    private final Audit audit;

    AskGroupMove(
            CallerContext context,
            WorkerRepository workers,
            TwoMines mines,
            ClosedPeriods closedPeriods,
            OwnMatters ownMatters,
            GroupMoveRepository moves,
            BusinessClock clock,
            Audit audit) {
        this.context = context;
        this.workers = workers;
        this.mines = mines;
        this.closedPeriods = closedPeriods;
        this.ownMatters = ownMatters;
        this.moves = moves;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    GroupMove ask(GroupMoveRequest request) {
        Worker worker = workers.find(context.reach(), request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        worker.mustBeEmployed();
        Unit other = mines.other(worker.mineId(), request.toMine());
        if (!request.from().isAfter(worker.hiredOn())) {
            throw new Refusal.RuleBroken("end-before-start", worker.hiredOn()).at("/from");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), request.from(), "/from");
        GroupMove move = new GroupMove(
                worker,
                other.id(),
                request.from(),
                request.reason().strip(),
                context.caller().subject(),
                clock.now());
        moves.add(move);
        moves.sendChanges();
        audit.changed(
                "group-move", move.id(), move.version(), move.fromMineId(), "group-move.asked", List.of("status"));
        return move;
    }
}
