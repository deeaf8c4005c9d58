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
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gives a worker an assignment beside the primary one: lends him to another unit (借调), or gives him a further post
 * (兼岗). It may lie back within the open accounting period.
 */
@ApplicationScoped
class PlaceWorker {

    private final WorkerRepository workers;
    private final Workplaces workplaces;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    PlaceWorker(WorkerRepository workers, Workplaces workplaces, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.workers = workers;
        this.workplaces = workplaces;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Assignment place(Reach reach, UUID workerId, ExpectedVersion expected, Placement placement) {
        Worker worker = workers.find(reach, workerId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        worker.mustBeEmployed();
        Transfer place = placement.place();
        Unit unit = workplaces.find(reach, place.unitId());
        check(worker, unit, placement);
        workers.raise(worker);
        Assignment assignment = worker.assign(
                placement.kind(), unit, place.work(unit.underground()), new Validity(place.from(), placement.to()));
        changes.record(
                placement.kind() == AssignmentKind.LOAN ? "worker.lent" : "worker.post-added", worker, "assignments");
        return assignment;
    }

    private void check(Worker worker, Unit unit, Placement placement) {
        LocalDate from = placement.place().from();
        if (!unit.mineId().equals(worker.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/unitId");
        }
        if (placement.to() != null && !placement.to().isAfter(from)) {
            throw new Refusal.RuleBroken("end-before-start", from).at("/to");
        }
        Assignment primary = worker.primaryOn(from)
                .orElseThrow(() -> new Refusal.RuleBroken("assignment-beside-none", from).at("/from"));
        if (placement.kind() == AssignmentKind.LOAN && primary.unitId().equals(unit.id())) {
            throw new Refusal.RuleBroken("loan-to-own-unit").at("/unitId");
        }
        workplaces.mustStandFrom(unit, from, "/from");
        closedPeriods.mustBeOpenFrom(worker.mineId(), from, "/from");
    }
}
