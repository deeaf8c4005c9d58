package io.lamproom.member.latetransfer;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.TransferWorker;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Asks for a transfer from a day of a closed accounting period; nothing changes before another has approved it. */
@ApplicationScoped
class ProposeLateTransfer {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final TransferWorker transferWorker;
    private final ClosedPeriods closedPeriods;
    private final OwnMatters ownMatters;
    private final LateTransferRepository lateTransfers;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ProposeLateTransfer(
            CallerContext context,
            WorkerRepository workers,
            TransferWorker transferWorker,
            ClosedPeriods closedPeriods,
            OwnMatters ownMatters,
            LateTransferRepository lateTransfers,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.workers = workers;
        this.transferWorker = transferWorker;
        this.closedPeriods = closedPeriods;
        this.ownMatters = ownMatters;
        this.lateTransfers = lateTransfers;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    LateTransfer propose(LateTransferRequest request) {
        Worker worker = workers.find(context.reach(), request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        transferWorker.mustBePossible(context.reach(), worker, request.toTransfer());
        LocalDate open = closedPeriods
                .holdFirstOpenDay(worker.mineId())
                .filter(request.from()::isBefore)
                .orElseThrow(() -> new Refusal.RuleBroken("transfer-not-late", request.from()).at("/from"));
        LateTransfer late = new LateTransfer(
                worker,
                request.toTransfer(),
                open,
                request.reason().strip(),
                context.caller().subject(),
                clock.now());
        lateTransfers.add(late);
        changes.record("late-transfer.proposed", late);
        return late;
    }
}
