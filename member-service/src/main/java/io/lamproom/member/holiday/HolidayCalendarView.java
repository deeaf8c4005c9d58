package io.lamproom.member.holiday;

import java.util.List;
import java.util.UUID;

/** A mine's holidays of a year as callers see them. */
record HolidayCalendarView(UUID id, UUID mineId, int year, List<SpecialDay> days, long version) {

    static HolidayCalendarView from(HolidayCalendar calendar) {
        return new HolidayCalendarView(
                calendar.id(), calendar.mineId(), calendar.year(), calendar.days(), calendar.version());
    }
}
