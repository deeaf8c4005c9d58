package io.lamproom.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit of a mine (矿、区队、科室、班组) as the roster topic publishes it; dates are [from, to). */
record UnitState(
        UUID id,
        UUID mineId,
        UUID parentId,
        String kind,
        String code,
        String name,
        Boolean underground,
        LocalDate from,
        LocalDate to,
        LocalDate liveFrom,
        List<Shifts> shiftTables) {

    UnitState {
        underground = Boolean.TRUE.equals(underground);
        shiftTables = shiftTables == null ? List.of() : shiftTables;
    }

    /** The shifts of a working day (班次) from a date on. */
    record Shifts(LocalDate from, LocalDate to, List<Shift> shifts) {}

    /** Start and end as {@code HH:mm} of the mine's zone, the other two in minutes. */
    record Shift(String shift, String start, String end, int meetingBefore, int punchWindow, int businessDateOffset) {}
}
