package io.lamproom.member.holiday;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sets the holidays of a mine's year, or sets them anew; what lies in a closed accounting period stays. */
@ApplicationScoped
class SetHolidays {

    private final HolidayCalendarRepository calendars;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    SetHolidays(HolidayCalendarRepository calendars, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.calendars = calendars;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    HolidayCalendar create(Reach reach, HolidayCalendarRequest request) {
        if (!reach.covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        Set<SpecialDay> days = checked(request.year(), request.days());
        mustBeOpen(request.mineId(), days.stream().map(SpecialDay::day).toList());
        HolidayCalendar calendar = new HolidayCalendar(request.mineId(), request.year(), days);
        calendars.add(calendar);
        changes.record("holiday-calendar.set", calendar, "days");
        return calendar;
    }

    @Transactional
    HolidayCalendar change(Reach reach, UUID id, ExpectedVersion expected, SpecialDaysRequest request) {
        HolidayCalendar calendar = calendars.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, calendar.version());
        Set<SpecialDay> days = checked(calendar.year(), request.days());
        mustBeOpen(calendar.mineId(), List.copyOf(calendar.differences(days)));
        calendar.replace(days);
        changes.record("holiday-calendar.set", calendar, "days");
        return calendar;
    }

    private void mustBeOpen(UUID mineId, List<LocalDate> days) {
        days.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> closedPeriods.mustBeOpenFrom(mineId, first, "/days"));
    }

    private static Set<SpecialDay> checked(int year, List<SpecialDayRequest> requests) {
        Set<LocalDate> seen = new HashSet<>();
        Set<SpecialDay> days = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            SpecialDay day = requests.get(i).toSpecialDay();
            String pointer = "/days/" + i + "/day";
            if (day.day().getYear() != year) {
                throw new Refusal.RuleBroken("day-of-another-year", year).at(pointer);
            }
            if (!seen.add(day.day())) {
                throw new Refusal.RuleBroken("day-twice", day.day()).at(pointer);
            }
            if (day.kind() == DayKind.WORKDAY && !isWeekEnd(day.day())) {
                throw new Refusal.RuleBroken("workday-of-the-week", day.day()).at(pointer);
            }
            days.add(day);
        }
        return days;
    }

    private static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
