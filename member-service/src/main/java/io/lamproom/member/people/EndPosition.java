package io.lamproom.member.people;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A worker holds a position no more from a day on; the reach that rests on it ends with it. */
@ApplicationScoped
class EndPosition {

    private final PositionRepository positions;
    private final WorkerRepository workers;
    private final ChangeRecorder changes;

    EndPosition(PositionRepository positions, WorkerRepository workers, ChangeRecorder changes) {
        this.positions = positions;
        this.workers = workers;
        this.changes = changes;
    }

    @Transactional
    Position end(Caller caller, Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        Position position = positions.find(reach, id).orElseThrow(Refusal.NotFound::new);
        PositionRights.check(caller, position.kind());
        ExpectedVersion.check(expected, position.version());
        if (!position.validity().isOpen()) {
            throw new Refusal.StateConflict(
                    "position-ended", position.validity().validTo());
        }
        if (!to.isAfter(position.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", position.validity().validFrom()).at("/to");
        }
        Worker worker = workers.find(reach, position.workerId()).orElseThrow(Refusal.NotFound::new);
        workers.raise(worker);
        position.endBefore(to);
        changes.record("worker.position-ended", worker, "positions");
        return position;
    }
}
