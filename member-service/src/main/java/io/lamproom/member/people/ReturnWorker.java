package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A suspended worker works again from a day on (复工). */
@ApplicationScoped
public class ReturnWorker {

    private final WorkerRepository workers;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ReturnWorker(WorkerRepository workers, ClosedPeriods closedPeriods, BusinessClock clock, ChangeRecorder changes) {
        this.workers = workers;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    public Worker comeBack(Reach reach, UUID id, ExpectedVersion expected, ReturnRequest request) {
        Worker worker = workers.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        worker.mustBeEmployed();
        Suspension open = worker.openSuspension().orElseThrow(() -> new Refusal.StateConflict("worker-not-suspended"));
        if (!request.on().isAfter(open.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", open.validity().validFrom()).at("/on");
        }
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("return-in-future", clock.today()).at("/on");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), request.on(), "/on");
        worker.comeBack(request.on());
        changes.record("worker.returned", worker, "status", "suspensions");
        return worker;
    }
}
