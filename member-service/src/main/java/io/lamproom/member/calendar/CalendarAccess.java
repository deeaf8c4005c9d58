package io.lamproom.member.calendar;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who reads the calendars of meetings. */
class CalendarAccess {

    private static final Role[] READERS = {
        PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE, MINE_LEADER
    };

    @Produces
    @Singleton
    AccessTable calendarAccess() {
        return AccessTable.of(
                operation("listMeetingCalendars").roles(READERS),
                operation("getMeetingCalendar").roles(READERS));
    }
}
