package io.lamproom.member.groupmove;

import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What a move reads of the other mine: itself, and the one worker that is handed over. */
@ApplicationScoped
class TwoMines {

    private final UnitRepository units;
    private final WorkerRepository workers;
    private final BusinessClock clock;

    TwoMines(UnitRepository units, WorkerRepository workers, BusinessClock clock) {
        this.units = units;
        this.workers = workers;
        this.clock = clock;
    }

    static Reach mine(UUID mineId) {
        return Reach.of(Node.MINE, Set.of(mineId));
    }

    /** @throws Refusal.RuleBroken when it is no other mine of the same group */
    Unit other(UUID mineId, String code) {
        UUID group = unit(mineId).parentId();
        if (group == null) {
            throw notOfOneGroup();
        }
        return units.findMineOfGroup(group, code)
                .filter(other -> !other.id().equals(mineId))
                .orElseThrow(TwoMines::notOfOneGroup);
    }

    void mustStillBeOfOneGroup(GroupMove move) {
        other(move.fromMineId(), unit(move.toMineId()).code());
    }

    Worker leaver(GroupMove move) {
        return workers.find(mine(move.fromMineId()), move.workerId()).orElseThrow(Refusal.NotFound::new);
    }

    GroupMoveView view(GroupMove move) {
        return GroupMoveView.from(move, unit(move.fromMineId()), unit(move.toMineId()), leaver(move), clock.zone());
    }

    private Unit unit(UUID mineId) {
        return units.find(mine(mineId), mineId).orElseThrow(Refusal.NotFound::new);
    }

    private static Refusal notOfOneGroup() {
        return new Refusal.RuleBroken("mines-of-one-group").at("/toMine");
    }
}
