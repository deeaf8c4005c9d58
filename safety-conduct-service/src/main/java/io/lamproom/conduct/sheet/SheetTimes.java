package io.lamproom.conduct.sheet;

import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetMoment;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.platform.time.ShiftTable.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the rows of a sheet say that something happened: at a time of day, which tells the shift, or on a business date in a
 * shift (班次), which is then counted from its start.
 */
public final class SheetTimes {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("早", "MORNING"),
            Map.entry("早班", "MORNING"),
            Map.entry("一班", "MORNING"),
            Map.entry("中", "AFTERNOON"),
            Map.entry("中班", "AFTERNOON"),
            Map.entry("二班", "AFTERNOON"),
            Map.entry("晚", "NIGHT"),
            Map.entry("晚班", "NIGHT"),
            Map.entry("夜", "NIGHT"),
            Map.entry("夜班", "NIGHT"),
            Map.entry("三班", "NIGHT"));

    private final Function<LocalDate, Optional<ShiftTable>> tables;
    private final ZoneId zone;

    /** @param tables the mine's, by date */
    public SheetTimes(Function<LocalDate, Optional<ShiftTable>> tables, ZoneId zone) {
        this.tables = tables;
        this.zone = zone;
    }

    /** An instant with the business date that it belongs to. */
    public record Time(Instant at, LocalDate businessDate) {}

    /** When a row happened; null after a fault. */
    public Time of(RowReader cells, SheetColumn time, SheetColumn shift) {
        if (cells.required(time, FactFault.TIME_MISSING).isEmpty()) {
            return null;
        }
        SheetMoment moment = cells.moment(time, FactFault.TIME);
        String word = cells.said(shift).map(Plain::solid).orElse(null);
        if (moment == null) {
            return null;
        }
        Optional<ShiftTable> table = tables.apply(moment.date());
        if (table.isEmpty()) {
            cells.fault(FactFault.SHIFT_TABLE_MISSING, time);
            return null;
        }
        String named = word == null ? null : WORDS.getOrDefault(word, word);
        return moment.time() == null
                ? inShift(cells, table.get(), moment.date(), named, shift)
                : atTime(cells, table.get(), moment, named, shift);
    }

    private Time inShift(RowReader cells, ShiftTable table, LocalDate date, String named, SheetColumn shift) {
        if (named == null) {
            cells.fault(FactFault.SHIFT_MISSING, shift);
            return null;
        }
        Optional<Instant> start = table.startOf(new Slot(date, named), zone);
        if (start.isEmpty()) {
            cells.fault(FactFault.SHIFT, shift);
        }
        return start.map(at -> new Time(at, date)).orElse(null);
    }

    private Time atTime(RowReader cells, ShiftTable table, SheetMoment moment, String named, SheetColumn shift) {
        Instant at = moment.date().atTime(moment.time()).atZone(zone).toInstant();
        Slot slot = table.slotOf(at, zone);
        if (named != null && !named.equals(slot.shift())) {
            boolean known = table.startOf(new Slot(moment.date(), named), zone).isPresent();
            cells.fault(known ? FactFault.SHIFT_DIFFERS : FactFault.SHIFT, shift);
            return null;
        }
        return new Time(at, slot.businessDate());
    }
}
