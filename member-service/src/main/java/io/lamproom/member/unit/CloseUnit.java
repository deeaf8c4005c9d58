package io.lamproom.member.unit;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Ends a unit. Its people must have been moved and the units below it closed before; its covering, the positions over it
 * and the term of its leader end with it.
 */
@ApplicationScoped
class CloseUnit {

    private final UnitRepository units;
    private final UnitOccupancy occupancy;
    private final ClosedPeriods closedPeriods;
    private final Instance<UnitEnd> ends;
    private final ChangeRecorder changes;

    CloseUnit(
            UnitRepository units,
            UnitOccupancy occupancy,
            ClosedPeriods closedPeriods,
            @Any Instance<UnitEnd> ends,
            ChangeRecorder changes) {
        this.units = units;
        this.occupancy = occupancy;
        this.closedPeriods = closedPeriods;
        this.ends = ends;
        this.changes = changes;
    }

    @Transactional
    Unit close(Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        Unit unit = units.findForClosure(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, unit.version());
        if (!unit.validity().isOpen()) {
            throw new Refusal.StateConflict("unit-closed", unit.validity().validTo());
        }
        if (!to.isAfter(unit.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", unit.validity().validFrom()).at("/to");
        }
        closedPeriods.mustBeOpenFrom(unit.mineId(), to, "/to");
        long subUnits = occupancy.units(id, to);
        if (subUnits > 0) {
            throw new Refusal.RuleBroken("unit-has-units", subUnits);
        }
        long workers = occupancy.workers(id, to);
        if (workers > 0) {
            throw new Refusal.RuleBroken("unit-has-workers", workers);
        }
        unit.closeFrom(to);
        List<Change> changed = new ArrayList<>();
        changed.add(Change.of("unit.closed", unit, "to"));
        ends.forEach(each -> changed.addAll(each.ended(reach, unit, to)));
        changes.recordAll(Change.joined(changed));
        return unit;
    }
}
