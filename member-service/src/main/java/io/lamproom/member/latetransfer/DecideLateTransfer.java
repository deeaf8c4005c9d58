package io.lamproom.member.latetransfer;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.Assignment;
import io.lamproom.member.people.TransferWorker;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Ends a proposed late transfer. Another than who asked for it approves it, which makes the assignment, or refuses it;
 * who asked for it may withdraw it. Nobody decides about themselves.
 */
@ApplicationScoped
class DecideLateTransfer {

    private final CallerContext context;
    private final LateTransferRepository lateTransfers;
    private final WorkerRepository workers;
    private final TransferWorker transferWorker;
    private final ClosedPeriods closedPeriods;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    DecideLateTransfer(
            CallerContext context,
            LateTransferRepository lateTransfers,
            WorkerRepository workers,
            TransferWorker transferWorker,
            ClosedPeriods closedPeriods,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.lateTransfers = lateTransfers;
        this.workers = workers;
        this.transferWorker = transferWorker;
        this.closedPeriods = closedPeriods;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    LateTransfer approve(UUID id, ExpectedVersion expected, DecisionNote note) {
        LateTransfer late = found(id, expected);
        mustBeAnother(late);
        Worker worker = workers.find(context.reach(), late.workerId()).orElseThrow(Refusal.NotFound::new);
        LocalDate open = closedPeriods.holdFirstOpenDay(worker.mineId()).orElse(late.closedBefore());
        Assignment assignment = transferWorker.moveLate(context.reach(), worker, late.transfer());
        late.approve(by(note), assignment.id(), open);
        changes.record("worker.transferred-late", worker, "assignments");
        changes.record("late-transfer.approved", late, "status", "decision", "assignmentId", "closedBefore");
        return late;
    }

    @Transactional
    LateTransfer refuse(UUID id, ExpectedVersion expected, DecisionNote note) {
        LateTransfer late = found(id, expected);
        mustBeAnother(late);
        late.refuse(by(note));
        changes.record("late-transfer.refused", late, "status", "decision");
        return late;
    }

    @Transactional
    LateTransfer withdraw(UUID id, ExpectedVersion expected, DecisionNote note) {
        LateTransfer late = found(id, expected);
        if (!late.isProposedBy(context.caller().subject())) {
            throw new Refusal.RuleBroken("withdrawn-by-proposer");
        }
        late.withdraw(by(note));
        changes.record("late-transfer.withdrawn", late, "status", "decision");
        return late;
    }

    private LateTransfer found(UUID id, ExpectedVersion expected) {
        LateTransfer late = lateTransfers.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, late.version());
        late.mustBeOpen();
        return late;
    }

    private void mustBeAnother(LateTransfer late) {
        if (late.isProposedBy(context.caller().subject())) {
            throw new Refusal.RuleBroken("second-person");
        }
        ownMatters.refuseAbout(late.workerId());
    }

    private Decision by(DecisionNote note) {
        return new Decision(context.caller().subject(), clock.now(), note.note().strip());
    }
}
