package io.lamproom.member.meeting;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A planned meeting does not take place. */
@ApplicationScoped
class CancelMeeting {

    private final MeetingRepository meetings;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    CancelMeeting(MeetingRepository meetings, BusinessClock clock, ChangeRecorder changes) {
        this.meetings = meetings;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Meeting cancel(Reach reach, UUID id, ExpectedVersion expected, CancelRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.cancel(clock.now(), request.reason());
        changes.record("meeting.cancelled", meeting, "status", "cancelReason");
        return meeting;
    }
}
