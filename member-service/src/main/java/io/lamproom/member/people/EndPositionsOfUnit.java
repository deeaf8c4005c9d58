package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitEnd;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** With a unit end the positions over it; a manager of several sections keeps the others. */
@ApplicationScoped
class EndPositionsOfUnit implements UnitEnd {

    private final PositionRepository positions;
    private final WorkerRepository workers;

    EndPositionsOfUnit(PositionRepository positions, WorkerRepository workers) {
        this.positions = positions;
        this.workers = workers;
    }

    @Override
    public List<Change> ended(Reach reach, Unit unit, LocalDate day) {
        List<Change> changed = new ArrayList<>();
        for (Position position : positions.overUnitFrom(reach, unit, day)) {
            if (!position.validity().validFrom().isBefore(day)) {
                throw new Refusal.RuleBroken(
                        "position-begins-later", position.validity().validFrom());
            }
            Worker worker = workers.find(reach, position.workerId()).orElseThrow(Refusal.NotFound::new);
            workers.raise(worker);
            Set<UUID> others = new HashSet<>(position.nodeIds());
            others.remove(unit.id());
            position.endBefore(day);
            if (!others.isEmpty()) {
                worker.take(Position.ofUnits(worker, position.kind(), others, position.discipline(), day));
            }
            changed.add(Change.of("worker.position-ended", worker, "positions"));
        }
        return changed;
    }
}
