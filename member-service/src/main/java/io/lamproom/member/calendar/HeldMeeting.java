package io.lamproom.member.calendar;

import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting that was held with its quorum. */
record HeldMeeting(UUID branchId, MeetingKind kind, UUID groupId, LocalDate on, boolean late) {

    /** An election is a general meeting as well; what one Party group holds counts for the branch only where groups may. */
    boolean countsFor(MeetingKind due, UUID group) {
        if (due == MeetingKind.GROUP) {
            return kind == MeetingKind.GROUP && group.equals(groupId);
        }
        boolean sameKind = kind == due || (kind == MeetingKind.ELECTION && due == MeetingKind.GENERAL_MEETING);
        return sameKind && (groupId == null || due == MeetingKind.ORG_LIFE);
    }
}
