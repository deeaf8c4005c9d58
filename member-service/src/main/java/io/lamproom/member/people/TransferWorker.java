package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a worker another primary assignment from a day on, which may lie back within the open accounting period. What
 * held that day ends there; a later assignment already recorded stays. An assignment that begins on that very day is put
 * right.
 */
@ApplicationScoped
public class TransferWorker {

    private final WorkerRepository workers;
    private final Workplaces workplaces;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    TransferWorker(
            WorkerRepository workers, Workplaces workplaces, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.workers = workers;
        this.workplaces = workplaces;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    public Assignment transfer(Reach reach, UUID workerId, ExpectedVersion expected, Transfer transfer) {
        Worker worker = workers.find(reach, workerId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        Assignment assignment = move(reach, worker, transfer);
        changes.record("worker.transferred", worker, "assignments");
        return assignment;
    }

    /** Transfers without recording the change: for who records many at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assignment move(Reach reach, Worker worker, Transfer transfer) {
        Unit unit = mustBePossible(reach, worker, transfer);
        closedPeriods.mustBeOpenFrom(worker.mineId(), transfer.from(), "/from");
        return moved(worker, unit, transfer);
    }

    /** Transfers from a day of a closed period, which others have agreed to; marked late, and not recorded here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assignment moveLate(Reach reach, Worker worker, Transfer transfer) {
        Assignment assignment = moved(worker, mustBePossible(reach, worker, transfer), transfer);
        assignment.markLate();
        return assignment;
    }

    private Assignment moved(Worker worker, Unit unit, Transfer transfer) {
        workers.raise(worker);
        Work work = transfer.work(unit.underground());
        Optional<Assignment> beginning = worker.primaryOn(transfer.from())
                .filter(a -> a.validity().validFrom().equals(transfer.from()));
        if (beginning.isPresent()) {
            beginning.get().place(unit, work);
            return beginning.get();
        }
        Validity days = worker.vacate(transfer.from());
        // an insert is sent before an update: were it not sent first, the old assignment would still hold when the new
        // begins
        workers.sendChanges();
        return worker.assign(unit, work, days);
    }

    /**
     * Refuses a transfer of who has left, to a unit that takes nobody, or from a day before either began.
     *
     * @return the unit, which nobody closes before the transaction ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Unit mustBePossible(Reach reach, Worker worker, Transfer transfer) {
        Unit unit = workplaces.find(reach, transfer.unitId());
        worker.mustBeEmployed();
        if (!unit.mineId().equals(worker.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/unitId");
        }
        if (transfer.from().isBefore(worker.hiredOn())) {
            throw new Refusal.RuleBroken("assignment-before-hire", worker.hiredOn()).at("/from");
        }
        workplaces.mustStandFrom(unit, transfer.from(), "/from");
        return unit;
    }
}
