package io.lamproom.member.events;

import io.lamproom.member.holiday.HolidayCalendar;
import io.lamproom.member.holiday.SpecialDay;
import java.util.List;
import java.util.UUID;

/** A mine's holidays of a year as the roster topic publishes them. */
record HolidayCalendarState(UUID id, UUID mineId, int year, List<SpecialDay> days) {

    static HolidayCalendarState from(HolidayCalendar calendar) {
        return new HolidayCalendarState(calendar.id(), calendar.mineId(), calendar.year(), calendar.days());
    }
}
