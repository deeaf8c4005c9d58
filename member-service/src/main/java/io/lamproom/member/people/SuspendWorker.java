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

/** A worker does not work from a day on (停工); assignments and positions stay. */
@ApplicationScoped
public class SuspendWorker {

    private final WorkerRepository workers;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    SuspendWorker(WorkerRepository workers, ClosedPeriods closedPeriods, BusinessClock clock, ChangeRecorder changes) {
        this.workers = workers;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    public Worker suspend(Reach reach, UUID id, ExpectedVersion expected, SuspensionRequest request) {
        Worker worker = workers.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        worker.mustBeEmployed();
        worker.openSuspension().ifPresent(open -> {
            throw new Refusal.StateConflict("worker-suspended", open.validity().validFrom());
        });
        if (request.from().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("suspension-in-future", clock.today()).at("/from");
        }
        if (request.from().isBefore(worker.hiredOn())) {
            throw new Refusal.RuleBroken("suspension-before-hire", worker.hiredOn()).at("/from");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), request.from(), "/from");
        worker.suspend(request.from(), request.basis().strip());
        changes.record("worker.suspended", worker, "status", "suspensions");
        return worker;
    }
}
