package io.lamproom.member.holiday;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class HolidayConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("uq_holiday_calendar_mine_id_calendar_year", "holiday-calendar-exists");
    }
}
