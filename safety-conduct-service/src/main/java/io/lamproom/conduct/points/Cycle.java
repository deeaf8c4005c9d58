package io.lamproom.conduct.points;

import java.time.LocalDate;

/** How long points count (记分周期). */
public enum Cycle {
    CALENDAR_YEAR {
        @Override
        LocalDate beginOf(LocalDate day) {
            return day.withDayOfYear(1);
        }
    },
    ROLLING_YEAR {
        @Override
        LocalDate beginOf(LocalDate day) {
            return day.minusYears(1).plusDays(1);
        }
    };

    /** The first day whose points count on a day. */
    abstract LocalDate beginOf(LocalDate day);

    /** The last day whose points count together with those of a cycle's first day: each cycle is a year. */
    static LocalDate endOf(LocalDate first) {
        return first.plusYears(1).minusDays(1);
    }
}
