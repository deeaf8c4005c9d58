package io.lamproom.member.vanguard;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Sets up a responsibility zone or vanguard post of a section or team; a member of the branch answers for it. */
@ApplicationScoped
class SetUpZone {

    private final BranchRepository branches;
    private final UnitRepository units;
    private final Subjects subjects;
    private final ZoneRepository zones;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    SetUpZone(
            BranchRepository branches,
            UnitRepository units,
            Subjects subjects,
            ZoneRepository zones,
            ClosedPeriods closedPeriods,
            ChangeRecorder changes) {
        this.branches = branches;
        this.units = units;
        this.subjects = subjects;
        this.zones = zones;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Zone setUp(Reach reach, ZoneRequest request) {
        Branch branch = branches.findHeld(reach, request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        Unit unit = units.findHeld(reach, request.unitId())
                .filter(found -> found.mineId().equals(branch.mineId()) && found.sectionId() != null)
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-unit").at("/unitId"));
        if (!branch.validity().holdsOn(request.from()) || !unit.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken("zone-outside-life").at("/from");
        }
        if ((request.area() != null) != (request.kind() == ZoneKind.RESPONSIBILITY_ZONE)) {
            throw new Refusal.RuleBroken("area-of-zone").at("/area");
        }
        closedPeriods.mustBeOpenFrom(branch.mineId(), request.from(), "/from");
        Zone zone = new Zone(
                request.kind(),
                request.name(),
                request.area(),
                branch.id(),
                unit,
                memberOf(reach, branch.id(), request.workerId(), request.from()),
                request.from());
        zones.add(zone);
        changes.record("zone.set-up", zone);
        return zone;
    }

    /** @throws Refusal.RuleBroken when the worker is no member of the branch on that day */
    Subject memberOf(Reach reach, UUID branchId, UUID workerId, LocalDate day) {
        return subjects.find(reach, workerId, day)
                .filter(member -> member.branchId().equals(branchId))
                .orElseThrow(() -> new Refusal.RuleBroken("holder-is-member-of-branch", day).at("/workerId"));
    }
}
