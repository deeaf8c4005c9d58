package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.catalogue.ConductTerms;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ConductTerms POLICY = new ConductTerms(72, 10);
    // a Monday
    private static final Instant OCCURRED = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void aReportWithinTheHoursCanBeConfirmedUntilTheLastWorkingDay() {
        Instant reported = OCCURRED.plusSeconds(72 * 3600);

        Terms lastDay = terms("2026-11-19T15:59:59Z", reported, false);

        assertThat(lastDay)
                .isEqualTo(
                        new Terms(OffsetDateTime.parse("2026-11-05T17:00:00+08:00"), LocalDate.of(2026, 11, 19), null));
        lastDay.check();
    }

    @Test
    void aReportAfterTheHoursLapses() {
        Terms terms = terms("2026-11-06T00:00:00Z", OCCURRED.plusSeconds(72 * 3600 + 1), false);

        assertThat(terms.lapsed()).isEqualTo("violation-reported-late");
        assertThatThrownBy(terms::check)
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly(OffsetDateTime.parse("2026-11-05T17:00:00+08:00")));
    }

    @Test
    void aDraftThatWaitsTooLongLapses() {
        assertThat(terms("2026-11-05T09:00:00Z", null, false).lapsed()).isNull();
        assertThat(terms("2026-11-05T09:00:01Z", null, false).lapsed()).isEqualTo("violation-reported-late");
    }

    @Test
    void anUnconfirmedReportLapsesTheDayAfterTheLastWorkingDayInTheMinesZone() {
        // reported on Monday 2 November by the mine's calendar; the tenth working day is Monday 16 November
        Terms terms = terms("2026-11-16T16:00:00Z", OCCURRED, false);

        assertThat(terms.lapsed()).isEqualTo("violation-not-confirmed-in-time");
        assertThatThrownBy(terms::check).isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("violation-not-confirmed-in-time");
            assertThat(refusal.arguments()).containsExactly(LocalDate.of(2026, 11, 16));
        });
        assertThat(terms("2026-11-16T15:59:59Z", OCCURRED, false).lapsed()).isNull();
    }

    @Test
    void theMinesHolidaysAreNoPartOfTheTermAndItsWorkedWeekEndsAre() {
        WorkingDays calendar = new WorkingDays(
                Set.of(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)), Set.of(LocalDate.of(2026, 11, 7)));

        // two days free, a Saturday worked: one day longer than Monday 16 November
        assertThat(Terms.asOf(OCCURRED, occurrence(false), OCCURRED, false, POLICY, calendar, ZONE)
                        .confirmBy())
                .isEqualTo("2026-11-17");
    }

    @Test
    void whatIsPutOffHasAsManyWorkingDaysAgain() {
        Terms terms = terms("2026-11-17T00:00:00Z", OCCURRED, false, true);

        assertThat(terms.confirmBy()).isEqualTo("2026-11-30");
        assertThat(terms.lapsed()).isNull();
        assertThat(terms("2026-11-30T16:00:00Z", OCCURRED, false, true).lapsed())
                .isEqualTo("violation-not-confirmed-in-time");
    }

    @Test
    void historyNeverLapses() {
        assertThat(terms("2036-01-01T00:00:00Z", OCCURRED.plusSeconds(1_000_000_000), true))
                .isEqualTo(Terms.NONE);
    }

    private static Terms terms(String now, Instant reportedAt, boolean history) {
        return terms(now, reportedAt, history, false);
    }

    private static Terms terms(String now, Instant reportedAt, boolean history, boolean extended) {
        return Terms.asOf(
                Instant.parse(now), occurrence(history), reportedAt, extended, POLICY, WorkingDays.OF_THE_WEEK, ZONE);
    }

    private static Occurrence occurrence(boolean history) {
        return new Occurrence(OCCURRED, LocalDate.of(2026, 11, 2), "MORNING", history, true, "2301", "…", false);
    }
}
