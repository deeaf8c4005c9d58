package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Cycle.class)
    void aCycleIsAYearAlsoAroundALeapDay(Cycle cycle) {
        for (LocalDate day : List.of(DAY, LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1))) {
            LocalDate first = cycle.beginOf(day);
            assertThat(Cycle.endOf(first))
                    .isEqualTo(cycle == Cycle.ROLLING_YEAR ? day : LocalDate.of(day.getYear(), 12, 31));
        }
    }
}
