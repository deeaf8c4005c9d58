package io.lamproom.member.calendar;

import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was due in one period and what was held.
 *
 * @param groupId of the meetings of one Party group
 * @param from the first day of the period, {@code to} the first day after it
 * @param due how many were due, pro rata of the days on which branch and rule were in force
 * @param late how many of those held were entered late
 * @param missed how many were still due when the period was over
 */
record DueLine(
        MeetingKind kind,
        UUID groupId,
        Per per,
        LocalDate from,
        LocalDate to,
        int due,
        int held,
        int late,
        int missed,
        DueState state) {}
