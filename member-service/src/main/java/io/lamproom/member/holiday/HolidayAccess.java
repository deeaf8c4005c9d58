package io.lamproom.member.holiday;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.DISPATCH;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.POLITICAL_WORK;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.TRAINING_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Scope.ROSTER_READ;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources sets the calendar; every office of the mine reads it. */
class HolidayAccess {

    private static final Role[] OFFICES = {
        PARTY_COMMITTEE,
        DISCIPLINE_COMMITTEE,
        HR_DEPT,
        SAFETY_INSPECTOR,
        SAFETY_DEPT,
        TRAINING_DEPT,
        DISPATCH,
        UNION,
        POLITICAL_WORK,
        MINE_LEADER
    };

    @Produces
    @Singleton
    AccessTable holidays() {
        return AccessTable.of(
                operation("listHolidayCalendars").roles(OFFICES).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("getHolidayCalendar").roles(OFFICES).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("countWorkingDays").roles(OFFICES).scopes(ROSTER_READ, ROSTER_WRITE),
                operation("setHolidayCalendar").roles(HR_DEPT).scopes(ROSTER_WRITE),
                operation("changeHolidayCalendar").roles(HR_DEPT).scopes(ROSTER_WRITE));
    }
}
