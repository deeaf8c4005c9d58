package io.lamproom.member.unit;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.ShiftTable.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives a mine the shifts of its day from a date on. */
@ApplicationScoped
class SetShiftTable {

    private final UnitRepository units;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    SetShiftTable(UnitRepository units, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.units = units;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    ShiftTable set(Reach reach, UUID mineId, ShiftTableRequest request) {
        Unit mine = units.find(reach, mineId).orElseThrow(Refusal.NotFound::new);
        if (mine.kind() != UnitKind.MINE) {
            throw new Refusal.RuleBroken("shift-table-of-mine");
        }
        if (!isWholeDay(request)) {
            throw new Refusal.RuleBroken("shifts-cover-day-once").at("/shifts");
        }
        closedPeriods.mustBeOpenFrom(mine.id(), request.from(), "/from");
        units.raise(mine);
        ShiftTable table = mine.addShiftTable(request.from(), request.toShifts());
        changes.record("unit.shift-table-set", mine, "shiftTables");
        return table;
    }

    private static boolean isWholeDay(ShiftTableRequest request) {
        List<Shift> shifts = request.shifts().stream()
                .map(s -> new Shift(s.shift(), s.start(), s.end(), s.businessDateOffset()))
                .toList();
        return io.lamproom.platform.time.ShiftTable.isWholeDay(shifts);
    }
}
