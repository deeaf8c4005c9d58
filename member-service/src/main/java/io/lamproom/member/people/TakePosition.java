package io.lamproom.member.people;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A worker takes a position from a day on; a branch has one secretary at a time. */
@ApplicationScoped
public class TakePosition {

    private final WorkerRepository workers;
    private final BranchRepository branches;
    private final UnitRepository units;
    private final ChangeRecorder changes;

    TakePosition(WorkerRepository workers, BranchRepository branches, UnitRepository units, ChangeRecorder changes) {
        this.workers = workers;
        this.branches = branches;
        this.units = units;
        this.changes = changes;
    }

    @Transactional
    Position take(Caller caller, Reach reach, PositionRequest request) {
        PositionRights.check(caller, request.kind());
        Worker worker = workers.find(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        return take(reach, worker, request);
    }

    /** A position over units that comes with an office. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Position ofUnits(
            Caller caller, Reach reach, Worker worker, PositionKind kind, Set<UUID> unitIds, LocalDate from) {
        PositionRights.check(caller, kind);
        return take(reach, worker, new PositionRequest(worker.id(), kind, null, unitIds, null, from));
    }

    private Position take(Reach reach, Worker worker, PositionRequest request) {
        if (worker.status().isEnd()) {
            throw new Refusal.StateConflict("worker-has-left", worker.leftOn());
        }
        if (request.from().isBefore(worker.hiredOn())) {
            throw new Refusal.RuleBroken("position-before-hire", worker.hiredOn()).at("/from");
        }
        Position position =
                request.kind().isOfBranch() ? ofBranch(reach, worker, request) : ofUnits(reach, worker, request);
        if (worker.holds(position)) {
            throw new Refusal.StateConflict("position-held");
        }
        workers.raise(worker);
        worker.take(position);
        changes.record("worker.position-taken", worker, "positions");
        return position;
    }

    private Position ofBranch(Reach reach, Worker worker, PositionRequest request) {
        if (request.branchId() == null) {
            throw new Refusal.RuleBroken("position-names-branch").at("/branchId");
        }
        if (!request.unitIds().isEmpty()) {
            throw new Refusal.RuleBroken("position-names-branch").at("/unitIds");
        }
        if (request.discipline() != null) {
            throw new Refusal.RuleBroken("discipline-of-manager").at("/discipline");
        }
        Branch branch = branches.findHeld(reach, request.branchId())
                .filter(found -> found.mineId().equals(worker.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!branch.validity().holdsOn(request.from()) || !branch.validity().isOpen()) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/from");
        }
        Officeholder.mustBeFullMember(worker.person(), request.from(), "/workerId");
        return Position.ofBranch(worker, request.kind(), branch.id(), request.from());
    }

    private Position ofUnits(Reach reach, Worker worker, PositionRequest request) {
        boolean manager = request.kind() == PositionKind.FUNCTIONAL_MANAGER;
        if (request.branchId() != null) {
            throw new Refusal.RuleBroken("position-names-units").at("/branchId");
        }
        if (request.unitIds().isEmpty() || (!manager && request.unitIds().size() > 1)) {
            throw new Refusal.RuleBroken(manager ? "position-names-units" : "position-names-unit").at("/unitIds");
        }
        if (manager != (request.discipline() != null)) {
            throw new Refusal.RuleBroken("discipline-of-manager").at("/discipline");
        }
        request.unitIds().forEach(id -> checkUnit(reach, worker, request, id));
        return Position.ofUnits(worker, request.kind(), request.unitIds(), request.discipline(), request.from());
    }

    private void checkUnit(Reach reach, Worker worker, PositionRequest request, UUID id) {
        Unit unit = units.findHeld(reach, id)
                .filter(found -> found.mineId().equals(worker.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitIds"));
        if (!request.kind().isHeldOver(unit.kind())) {
            throw new Refusal.RuleBroken("position-of-unit-kind", unit.kind()).at("/unitIds");
        }
        if (!unit.validity().holdsOn(request.from()) || !unit.validity().isOpen()) {
            throw new Refusal.RuleBroken("unit-not-in-force").at("/from");
        }
    }
}
