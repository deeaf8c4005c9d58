package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void aCalendarYearBeginsOnTheFirstOfJanuary() {
        assertThat(Cycle.CALENDAR_YEAR.beginOf(DAY)).isEqualTo("2026-01-01");
    }

    @Test
    void aRollingYearHasTwelveMonthsWithTheDayItself() {
        assertThat(Cycle.ROLLING_YEAR.beginOf(DAY)).isEqualTo("2025-03-16");
    }
}
