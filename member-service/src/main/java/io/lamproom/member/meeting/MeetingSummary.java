package io.lamproom.member.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting in a list. */
record MeetingSummary(
        UUID id,
        UUID branchId,
        UUID groupId,
        MeetingKind kind,
        MeetingStatus status,
        String title,
        LocalDate plannedOn,
        LocalDate heldOn,
        Integer expected,
        Integer present,
        Boolean quorate,
        Boolean late,
        long version) {

    static MeetingSummary from(Meeting meeting) {
        Holding holding = meeting.holding();
        Turnout turnout = meeting.turnout();
        return new MeetingSummary(
                meeting.id(),
                meeting.branchId(),
                meeting.groupId(),
                meeting.kind(),
                meeting.status(),
                meeting.plan().title(),
                meeting.plan().on(),
                holding == null ? null : holding.on(),
                turnout == null ? null : turnout.expected(),
                turnout == null ? null : turnout.present(),
                turnout == null ? null : turnout.quorate(),
                holding == null ? null : holding.late(),
                meeting.version());
    }
}
