package io.lamproom.conduct.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.attendance.AttendanceRate.Counts;
import io.lamproom.platform.ids.Ids;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        // people, worked, missed, shown to who may not see the persons
        "9,  9, 0, false",
        "10, 2, 0, false",
        "10, 1, 1, false",
        "10, 2, 1, true",
        "10, 0, 3, true",
        "12, 0, 0, false"
    })
    void ofFewerThanTenPeopleOrThreeShiftsOnlyThoseSeeTheRateWhoMaySeeThePersons(
            long people, long worked, long missed, boolean shown) {
        Counts counts = new Counts(people, worked, 4, missed, 1);

        AttendanceRate others = rate(counts, false);
        AttendanceRate officers = rate(counts, true);

        assertThat(others.worked() != null).isEqualTo(shown);
        assertThat(others.excused() != null).isEqualTo(shown);
        assertThat(others.scheduled() != null).isEqualTo(shown);
        assertThat(others.percent() != null).isEqualTo(shown);
        assertThat(others.people()).isEqualTo(people);
        assertThat(officers.worked()).isEqualTo(worked);
    }

    private static AttendanceRate rate(Counts counts, boolean seesPersons) {
        return AttendanceRate.of(RateNode.SECTION, Ids.next(), DAY, DAY, null, counts, seesPersons);
    }
}
