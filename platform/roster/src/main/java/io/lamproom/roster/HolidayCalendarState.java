package io.lamproom.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The holidays of a mine's year (节假日安排), as the roster topic publishes them. */
record HolidayCalendarState(UUID id, UUID mineId, int year, List<Day> days) {

    HolidayCalendarState {
        days = days == null ? List.of() : days;
    }

    /** @param kind HOLIDAY for a day off, WORKDAY for a worked day of a week-end; open for more */
    record Day(LocalDate day, String kind) {}
}
