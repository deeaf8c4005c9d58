package io.lamproom.member.unit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shifts of a mine's day on the days [from, to); the last table has no end. */
public record ShiftTableView(UUID id, LocalDate from, LocalDate to, List<ShiftView> shifts) {

    /** One shift, in the mine's zone. */
    public record ShiftView(
            String shift,
            @JsonFormat(pattern = "HH:mm") LocalTime start,
            @JsonFormat(pattern = "HH:mm") LocalTime end,
            int meetingBefore,
            int punchWindow,
            int businessDateOffset) {

        static ShiftView from(Shift shift) {
            return new ShiftView(
                    shift.code(),
                    shift.starts(),
                    shift.ends(),
                    shift.meetingBefore(),
                    shift.punchWindow(),
                    shift.businessDateOffset());
        }
    }

    static ShiftTableView from(ShiftTable table, LocalDate to) {
        return new ShiftTableView(
                table.id(),
                table.validFrom(),
                to,
                table.shifts().stream().map(ShiftView::from).toList());
    }

    /** Every table of a mine, each ending where the next begins. */
    public static List<ShiftTableView> allOf(Unit mine) {
        List<ShiftTable> tables = mine.shiftTables();
        List<ShiftTableView> views = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            LocalDate to = i + 1 < tables.size() ? tables.get(i + 1).validFrom() : null;
            views.add(from(tables.get(i), to));
        }
        return views;
    }
}
