package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads meetings; who is expected at one that has not been held is found as of its planned day. */
@ApplicationScoped
class ReadMeeting {

    private final MeetingRepository meetings;
    private final ExpectedAttendees expectedAttendees;
    private final Ratings ratings;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    ReadMeeting(
            MeetingRepository meetings,
            ExpectedAttendees expectedAttendees,
            Ratings ratings,
            RuleSets ruleSets,
            BusinessClock clock) {
        this.meetings = meetings;
        this.expectedAttendees = expectedAttendees;
        this.ratings = ratings;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    MeetingView read(Reach reach, UUID id) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        return MeetingView.from(meeting, ratings.of(id).orElse(null), clock.zone());
    }

    List<AttendeeView> attendees(Reach reach, UUID id) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        if (meeting.status() != MeetingStatus.PLANNED) {
            return meeting.attendees().stream().map(AttendeeView::from).toList();
        }
        LocalDate day = meeting.plan().on();
        Expected rule = ruleSets.inForce(MeetingRules.class, meeting.mineId(), day)
                .rules()
                .of(meeting.kind())
                .expected();
        return expectedAttendees.of(rule, meeting.branchId(), meeting.groupId(), day).stream()
                .map(AttendeeView::from)
                .toList();
    }
}
