package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A worker leaves, retires or dies: assignments, positions and what else rests on the employment end with it. */
@ApplicationScoped
public class EndEmployment {

    private final WorkerRepository workers;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final Instance<EmploymentEnd> ends;
    private final ChangeRecorder changes;

    EndEmployment(
            WorkerRepository workers,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            @Any Instance<EmploymentEnd> ends,
            ChangeRecorder changes) {
        this.workers = workers;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.ends = ends;
        this.changes = changes;
    }

    @Transactional
    public Worker end(Reach reach, UUID id, ExpectedVersion expected, DepartureRequest request) {
        Worker worker = workers.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        if (!request.status().isEnd()) {
            throw new Refusal.RuleBroken("departure-status").at("/status");
        }
        if (worker.status().isEnd()) {
            throw new Refusal.StateConflict("worker-has-left", worker.leftOn());
        }
        if (request.to().isAfter(clock.today().plusDays(1))) {
            throw new Refusal.RuleBroken("departure-in-future").at("/to");
        }
        end(reach, worker, request.status(), request.to());
        changes.record("worker.left", worker, "status", "leftOn", "assignments", "suspensions", "positions");
        return worker;
    }

    /** Ends it without recording the change, for who does more with the worker. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Reach reach, Worker worker, WorkerStatus status, LocalDate day) {
        if (worker.hasPlansFrom(day)) {
            throw new Refusal.RuleBroken("departure-before-plans").at("/to");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), day, "/to");
        worker.leave(status, day);
        ends.forEach(each -> each.ended(reach, worker, day));
    }
}
