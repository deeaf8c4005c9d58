package io.lamproom.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The National Day of 2026: free from Thursday 1 to Wednesday 7 October, Saturday 10 October worked. */
class WorkingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 10, 10);

    private final WorkingDays days = new WorkingDays(
            Set.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(4), FIRST.plusDays(5), FIRST.plusDays(6)),
            Set.of(WORKED_SATURDAY));

    @Test
    void aWeekHasFiveWorkingDays() {
        LocalDate monday = LocalDate.of(2026, 11, 16);

        assertThat(WorkingDays.OF_THE_WEEK.between(monday, monday.plusDays(7))).isEqualTo(5);
        assertThat(WorkingDays.OF_THE_WEEK.isWorkingDay(monday.plusDays(4))).isTrue();
        assertThat(WorkingDays.OF_THE_WEEK.isWorkingDay(monday.plusDays(5))).isFalse();
    }

    @Test
    void aHolidayIsFreeAndASwappedSaturdayIsWorked() {
        assertThat(days.isWorkingDay(FIRST)).isFalse();
        assertThat(days.isWorkingDay(WORKED_SATURDAY)).isTrue();
        assertThat(days.between(FIRST, FIRST.plusDays(11))).isEqualTo(3);
    }

    @Test
    void aTermOfWorkingDaysLeapsOverTheHoliday() {
        LocalDate wednesday = LocalDate.of(2026, 9, 30);

        assertThat(days.after(wednesday, 1)).isEqualTo("2026-10-08");
        assertThat(days.after(wednesday, 3)).isEqualTo(WORKED_SATURDAY);
        assertThat(days.after(wednesday, 4)).isEqualTo("2026-10-12");
        assertThat(WorkingDays.OF_THE_WEEK.after(wednesday, 4)).isEqualTo("2026-10-06");
    }

    @Test
    void noTermIsShorterThanADay() {
        assertThatThrownBy(() -> days.after(FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(days.between(FIRST, FIRST.minusDays(3))).isZero();
    }
}
