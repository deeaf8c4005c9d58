package io.lamproom.member.events;

import io.lamproom.member.holiday.HolidayCalendar;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class HolidayCalendarPublication implements StateMapping<HolidayCalendar> {

    @Override
    public Class<HolidayCalendar> aggregate() {
        return HolidayCalendar.class;
    }

    @Override
    public String type() {
        return "holiday-calendar";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(HolidayCalendar calendar) {
        return HolidayCalendarState.from(calendar);
    }
}
