package io.lamproom.member.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** One meeting in a person's record of organisation life. */
record AttendanceView(
        UUID meetingId,
        UUID branchId,
        MeetingKind kind,
        String title,
        LocalDate heldOn,
        UUID workerId,
        boolean guest,
        Presence presence,
        AbsenceReason reason,
        LocalDate madeUpOn) {

    static AttendanceView from(Attendee attendee) {
        Meeting meeting = attendee.meeting();
        return new AttendanceView(
                meeting.id(),
                meeting.branchId(),
                meeting.kind(),
                meeting.plan().title(),
                meeting.holding().on(),
                attendee.workerId(),
                attendee.guest(),
                attendee.presence(),
                attendee.reason(),
                attendee.makeUp() == null ? null : attendee.makeUp().on());
    }
}
