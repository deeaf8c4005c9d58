package io.lamproom.conduct.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.platform.time.ShiftTable.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The instant and the business date of a row, for both kinds of night shift, over midnight and over a month's end. */
class SheetTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ShiftTable FROM_MIDNIGHT = table("00:00", "08:00", "16:00", 0);
    private static final ShiftTable FROM_THE_EVENING_BEFORE = table("22:00", "06:00", "14:00", 1);

    private enum Column implements SheetColumn {
        TIME,
        SHIFT;

        @Override
        public Use use() {
            return Use.TAKEN;
        }

        @Override
        public List<String> headers() {
            return List.of(name());
        }
    }

    @Test
    void aDayInAShiftIsCountedFromTheStartOfTheShift() {
        assertThat(read(FROM_MIDNIGHT, "2026/11/1", "早班"))
                .isEqualTo(time("2026-11-01T08:00:00+08:00", LocalDate.of(2026, 11, 1)));
        assertThat(read(FROM_MIDNIGHT, "2026/11/1", "夜班"))
                .isEqualTo(time("2026-11-01T00:00:00+08:00", LocalDate.of(2026, 11, 1)));
        assertThat(read(FROM_THE_EVENING_BEFORE, "2026/11/1", "晚"))
                .isEqualTo(time("2026-10-31T22:00:00+08:00", LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aTimeOfDayTellsTheShiftAndItsBusinessDate() {
        assertThat(read(FROM_THE_EVENING_BEFORE, "2026/10/31 23:10", ""))
                .isEqualTo(time("2026-10-31T23:10:00+08:00", LocalDate.of(2026, 11, 1)));
        assertThat(read(FROM_THE_EVENING_BEFORE, "2026/10/31 23:10", "NIGHT"))
                .isEqualTo(time("2026-10-31T23:10:00+08:00", LocalDate.of(2026, 11, 1)));
        assertThat(read(FROM_MIDNIGHT, "2026/10/31 23:10", "中班"))
                .isEqualTo(time("2026-10-31T23:10:00+08:00", LocalDate.of(2026, 10, 31)));
    }

    @Test
    void aTimeOutsideTheNamedShiftIsAFault() {
        assertThat(faults("2026/10/31 23:10", "早班")).containsExactly("shift-differs");
        assertThat(faults("2026/10/31 23:10", "四班")).containsExactly("shift");
        assertThat(faults("2026/10/31", "四班")).containsExactly("shift");
    }

    @Test
    void aDayAloneAsksForItsShift() {
        assertThat(faults("2026/10/31", "")).containsExactly("shift-missing");
        assertThat(faults("2026-10-31 00:00:00", "无")).containsExactly("shift-missing");
        assertThat(faults("", "早班")).containsExactly("time-missing");
        assertThat(faults("昨天", "早班")).containsExactly("time");
    }

    @Test
    void aDayWithoutAShiftTableIsAFault() {
        RowReader row = row("2026/10/31", "早班");
        assertThat(new SheetTimes(date -> Optional.empty(), ZONE).of(row, Column.TIME, Column.SHIFT))
                .isNull();
        assertThat(row.faults()).extracting(Fault::code).containsExactly("shift-table-missing");
    }

    private static List<String> faults(String time, String shift) {
        RowReader row = row(time, shift);
        assertThat(times(FROM_MIDNIGHT).of(row, Column.TIME, Column.SHIFT)).isNull();
        return row.faults().stream().map(Fault::code).toList();
    }

    private static SheetTimes.Time read(ShiftTable table, String time, String shift) {
        RowReader row = row(time, shift);
        SheetTimes.Time read = times(table).of(row, Column.TIME, Column.SHIFT);
        assertThat(row.faults()).isEmpty();
        return read;
    }

    private static RowReader row(String time, String shift) {
        return new RowReader(
                Map.of(Column.TIME, new Cell(Cell.Kind.TEXT, time), Column.SHIFT, new Cell(Cell.Kind.TEXT, shift)),
                false);
    }

    private static SheetTimes times(ShiftTable table) {
        return new SheetTimes(date -> Optional.of(table), ZONE);
    }

    private static SheetTimes.Time time(String at, LocalDate businessDate) {
        Instant instant = OffsetDateTime.parse(at).toInstant();
        return new SheetTimes.Time(instant, businessDate);
    }

    private static ShiftTable table(String night, String morning, String afternoon, int nightOffset) {
        return new ShiftTable(List.of(
                new Shift("NIGHT", LocalTime.parse(night), LocalTime.parse(morning), nightOffset),
                new Shift("MORNING", LocalTime.parse(morning), LocalTime.parse(afternoon), 0),
                new Shift("AFTERNOON", LocalTime.parse(afternoon), LocalTime.parse(night), 0)));
    }
}
