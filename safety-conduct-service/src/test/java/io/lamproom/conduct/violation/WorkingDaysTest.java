package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 1, 2026-11-03", // Monday
        "2026-11-06, 1, 2026-11-09", // Friday
        "2026-11-07, 1, 2026-11-09", // Saturday
        "2026-11-08, 1, 2026-11-09", // Sunday
        "2026-11-02, 10, 2026-11-16",
        "2026-11-20, 10, 2026-12-04", // over the end of a month
        "2026-11-20, 0, 2026-11-20"
    })
    void aTermCountsMondayToFridayAndNotItsFirstDay(LocalDate start, int days, LocalDate end) {
        assertThat(WorkingDays.endOf(start, days)).isEqualTo(end);
    }
}
