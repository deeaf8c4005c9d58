package io.lamproom.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.time.ShiftTable.Shift;
import io.lamproom.platform.time.ShiftTable.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftTableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ShiftTable NIGHT_FROM_MIDNIGHT = new ShiftTable(List.of(
            shift("NIGHT", "00:00", "08:00", 0),
            shift("MORNING", "08:00", "16:00", 0),
            shift("EVENING", "16:00", "00:00", 0)));

    private static final ShiftTable NIGHT_FROM_22 = new ShiftTable(List.of(
            shift("NIGHT", "22:00", "06:00", 1),
            shift("MORNING", "06:00", "14:00", 0),
            shift("EVENING", "14:00", "22:00", 0)));

    @Test
    void aNightShiftFromMidnightBelongsToTheDateItStartsOn() {
        assertThat(slot(NIGHT_FROM_MIDNIGHT, "2026-11-22T00:00")).isEqualTo(of("2026-11-22", "NIGHT"));
        assertThat(slot(NIGHT_FROM_MIDNIGHT, "2026-11-22T07:59:59")).isEqualTo(of("2026-11-22", "NIGHT"));
        assertThat(slot(NIGHT_FROM_MIDNIGHT, "2026-11-22T23:59:59")).isEqualTo(of("2026-11-22", "EVENING"));
    }

    @Test
    void aNightShiftFrom22WithOffsetOneBelongsToTheNextDateOnBothSidesOfMidnight() {
        assertThat(slot(NIGHT_FROM_22, "2026-11-30T22:00")).isEqualTo(of("2026-12-01", "NIGHT"));
        assertThat(slot(NIGHT_FROM_22, "2026-12-01T05:59:59")).isEqualTo(of("2026-12-01", "NIGHT"));
        assertThat(slot(NIGHT_FROM_22, "2026-11-30T21:59:59")).isEqualTo(of("2026-11-30", "EVENING"));
    }

    @Test
    void aShiftEndsOnTheDateAfterItStartsWhereItCrossesMidnight() {
        assertThat(end(NIGHT_FROM_22, "2026-12-01", "NIGHT")).isEqualTo(instant("2026-12-01T06:00"));
        assertThat(end(NIGHT_FROM_22, "2026-11-30", "EVENING")).isEqualTo(instant("2026-11-30T22:00"));
        assertThat(end(NIGHT_FROM_MIDNIGHT, "2026-11-30", "EVENING")).isEqualTo(instant("2026-12-01T00:00"));
        assertThat(NIGHT_FROM_22.endOf(of("2026-11-30", "NOON"), ZONE)).isEmpty();
    }

    @Test
    void aShiftStartsOnTheDateThatItsOffsetLeadsBackTo() {
        assertThat(NIGHT_FROM_22.startOf(of("2026-12-01", "NIGHT"), ZONE)).contains(instant("2026-11-30T22:00"));
        assertThat(NIGHT_FROM_22.startOf(of("2026-11-30", "EVENING"), ZONE)).contains(instant("2026-11-30T14:00"));
        assertThat(NIGHT_FROM_MIDNIGHT.startOf(of("2026-12-01", "NIGHT"), ZONE)).contains(instant("2026-12-01T00:00"));
        assertThat(NIGHT_FROM_22.startOf(of("2026-11-30", "NOON"), ZONE)).isEmpty();
    }

    private static Instant end(ShiftTable table, String date, String shift) {
        return table.endOf(of(date, shift), ZONE).orElseThrow();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Test
    void aTableWithAGapOrAnOverlapOrTwoShiftsOfOneNameIsRefused() {
        assertThatThrownBy(
                        () -> new ShiftTable(List.of(shift("A", "00:00", "08:00", 0), shift("B", "09:00", "00:00", 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ShiftTable(List.of(shift("A", "00:00", "10:00", 0), shift("B", "09:00", "00:00", 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ShiftTable(List.of(shift("A", "00:00", "08:00", 0), shift("A", "08:00", "00:00", 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShiftTable(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Slot slot(ShiftTable table, String local) {
        return table.slotOf(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
    }

    private static Slot of(String date, String shift) {
        return new Slot(LocalDate.parse(date), shift);
    }

    private static Shift shift(String name, String start, String end, int offset) {
        return new Shift(name, LocalTime.parse(start), LocalTime.parse(end), offset);
    }
}
