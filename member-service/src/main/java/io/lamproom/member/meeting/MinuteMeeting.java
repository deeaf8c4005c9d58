package io.lamproom.member.meeting;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes the minutes of a meeting; its votes are closed with them. */
@ApplicationScoped
class MinuteMeeting {

    private final MeetingRepository meetings;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    MinuteMeeting(MeetingRepository meetings, BusinessClock clock, ChangeRecorder changes) {
        this.meetings = meetings;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Meeting minute(Reach reach, UUID id, ExpectedVersion expected, MinutesRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.minute(new Minutes(clock.now(), request.mainPoints(), request.dissent()));
        changes.record("meeting.minuted", meeting, "status", "minutes");
        return meeting;
    }
}
