package io.lamproom.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days (工作日) by which terms are counted: Monday to Friday, without the days that are free and with those
 * that are worked instead (调休).
 *
 * @param free working days of the week that are free
 * @param worked days of a week-end that are worked
 */
public record WorkingDays(Set<LocalDate> free, Set<LocalDate> worked) {

    /** Monday to Friday, of a mine that has published no calendar. */
    public static final WorkingDays OF_THE_WEEK = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        free = Set.copyOf(free);
        worked = Set.copyOf(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!free.contains(day) && !isWeekEnd(day));
    }

    /**
     * The last day of a term of so many working days that begins on the day after another: with a count of 1 the first
     * working day after it.
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count");
        }
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    /** How many working days lie on the days [from, to). */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
