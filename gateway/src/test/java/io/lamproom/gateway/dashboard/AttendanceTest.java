package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.AttendanceFacts.DUE;
import static io.lamproom.gateway.projection.AttendanceFacts.WORKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final Headcount NINE = Headcount.between(new People(9, 0, 0), new People(9, 0, 0));
    private static final Headcount TEN = Headcount.between(new People(10, 0, 0), new People(10, 0, 0));

    @Test
    void theRateIsWorkedOfDueInPercent() {
        assertThat(rate(3, 2, TEN, true).value()).isEqualByComparingTo("66.67");
        assertThat(rate(0, 0, TEN, true).value()).isNull();
    }

    @Test
    void ofFewerThanTenPeopleOrThreeShiftsOnlyWhoMaySeeThemIsToldARate() {
        assertThat(rate(3, 2, TEN, false).value()).isEqualByComparingTo("66.67");
        assertThat(rate(3, 2, NINE, false).value()).isNull();
        assertThat(rate(2, 2, TEN, false).value()).isNull();
        assertThat(rate(2, 2, NINE, true).value()).isEqualByComparingTo("100");
    }

    @Test
    void whoSignedIsAShareOfAllPeople() {
        CountedPersons.Signers signers = new CountedPersons.Signers(6, 1);

        assertThat(Duties.of(signers, TEN, false).signed().value()).isEqualByComparingTo("60");
        assertThat(Duties.of(signers, NINE, false).signed().value()).isNull();
    }

    private static Rate rate(long due, long worked, Headcount people, boolean seesPersons) {
        return Attendance.of(Map.of(DUE, due, WORKED, worked), people, seesPersons)
                .rate();
    }
}
