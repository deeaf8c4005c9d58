package io.lamproom.conduct.violation;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Terms in working days (工作日): Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    /** The last day of a term of so many working days; the day it starts on is not counted. */
    static LocalDate endOf(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }
}
