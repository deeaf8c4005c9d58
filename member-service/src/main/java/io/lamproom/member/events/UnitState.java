package io.lamproom.member.events;

import io.lamproom.member.unit.ShiftTableView;
import io.lamproom.member.unit.Succession;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit as the roster topic publishes it; it exists on the days [from, to). */
record UnitState(
        UUID id,
        UUID mineId,
        UUID parentId,
        UnitKind kind,
        String code,
        String name,
        boolean underground,
        LocalDate from,
        LocalDate to,
        LocalDate liveFrom,
        List<ShiftTableState> shiftTables,
        List<Succession> successors,
        boolean erased) {

    /** The shifts of a mine's day on the days [from, to). */
    record ShiftTableState(LocalDate from, LocalDate to, List<ShiftTableView.ShiftView> shifts) {

        static ShiftTableState from(ShiftTableView table) {
            return new ShiftTableState(table.from(), table.to(), table.shifts());
        }
    }

    static UnitState from(Unit unit) {
        return new UnitState(
                unit.id(),
                unit.mineId(),
                unit.parentId(),
                unit.kind(),
                unit.code(),
                unit.name(),
                unit.underground(),
                unit.validity().validFrom(),
                unit.validity().validTo(),
                unit.liveFrom(),
                ShiftTableView.allOf(unit).stream().map(ShiftTableState::from).toList(),
                unit.successors(),
                false);
    }
}
