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
public class EndPosition {

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
        if (positions.isOfOffice(position)) {
            throw new Refusal.RuleBroken("position-of-office");
        }
        return end(reach, position, to);
    }

    /** Ends a position that was held with an office, unless it has ended already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endWithOffice(Reach reach, UUID id, LocalDate to) {
        positions
                .find(reach, id)
                .filter(position -> position.validity().reaches(to))
                .ifPresent(position -> end(reach, position, to));
    }

    private Position end(Reach reach, Position position, LocalDate to) {
        Worker worker = workers.find(reach, position.workerId()).orElseThrow(Refusal.NotFound::new);
        workers.raise(worker);
        position.endBefore(to);
        changes.record("worker.position-ended", worker, "positions");
        return position;
    }
}
