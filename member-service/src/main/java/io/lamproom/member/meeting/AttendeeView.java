package io.lamproom.member.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone expected at a meeting, or a guest.
 *
 * @param presence absent before the meeting was held
 */
record AttendeeView(
        UUID workerId,
        boolean guest,
        boolean voting,
        Presence presence,
        AbsenceReason reason,
        String note,
        LocalDate madeUpOn,
        Boolean madeUpLate) {

    static AttendeeView from(Attendee attendee) {
        MakeUp makeUp = attendee.makeUp();
        return new AttendeeView(
                attendee.workerId(),
                attendee.guest(),
                attendee.voting(),
                attendee.presence(),
                attendee.reason(),
                attendee.note(),
                makeUp == null ? null : makeUp.on(),
                makeUp == null ? null : makeUp.late());
    }

    static AttendeeView from(Expectation expectation) {
        return new AttendeeView(expectation.workerId(), false, expectation.voting(), null, null, null, null, null);
    }
}
