package io.lamproom.member.calendar;

import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A meeting that was held with its quorum. */
record HeldMeeting(UUID branchId, MeetingKind kind, UUID groupId, LocalDate on, boolean late) {

    private static final Set<MeetingKind> ELECTION = Set.of(MeetingKind.ELECTION, MeetingKind.GENERAL_MEETING);

    /** An election is a general meeting as well. */
    Set<MeetingKind> countsAs() {
        return kind == MeetingKind.ELECTION ? ELECTION : Set.of(kind);
    }

    /** Among what its kind is due for; what one Party group holds counts for the branch only where groups may. */
    boolean countsFor(UUID group) {
        return switch (kind) {
            case GROUP -> groupId != null && groupId.equals(group);
            case ORG_LIFE -> true;
            default -> groupId == null;
        };
    }
}
