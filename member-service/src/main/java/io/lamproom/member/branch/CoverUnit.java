package io.lamproom.member.branch;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A branch covers a unit from a day on. Another branch's covering of the same unit must have ended before. */
@ApplicationScoped
class CoverUnit {

    private final BranchRepository branches;
    private final UnitRepository units;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    CoverUnit(BranchRepository branches, UnitRepository units, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.branches = branches;
        this.units = units;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Covering cover(Reach reach, UUID branchId, CoveringRequest request) {
        Branch branch = branches.findHeld(reach, branchId).orElseThrow(Refusal.NotFound::new);
        Unit unit = units.find(reach, request.unitId())
                .filter(found -> found.mineId().equals(branch.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitId"));
        if (!branch.validity().holdsOn(request.from()) || !unit.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken("covering-outside-life").at("/from");
        }
        closedPeriods.mustBeOpenFrom(branch.mineId(), request.from(), "/from");
        branches.raise(branch);
        Covering covering = branch.cover(unit.id(), request.from());
        changes.record("branch.covering-began", branch, "coverings");
        return covering;
    }
}
