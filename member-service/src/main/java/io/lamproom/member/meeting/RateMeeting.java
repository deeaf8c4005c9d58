package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Someone who was there rates a meeting, once and without a name. */
@ApplicationScoped
class RateMeeting {

    private final MeetingRepository meetings;
    private final Ratings ratings;

    RateMeeting(MeetingRepository meetings, Ratings ratings) {
        this.meetings = meetings;
        this.ratings = ratings;
    }

    @Transactional
    Meeting rate(Reach reach, UUID id, int score) {
        Meeting meeting = meetings.findAttended(reach, id).orElseThrow(Refusal.NotFound::new);
        meeting.require(MeetingAction.RATE);
        reach.of(Node.WORKER).stream()
                .filter(meeting::attended)
                .findFirst()
                .ifPresent(worker -> ratings.add(id, worker, score));
        return meeting;
    }
}
