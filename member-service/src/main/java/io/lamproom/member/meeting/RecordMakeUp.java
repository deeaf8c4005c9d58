package io.lamproom.member.meeting;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Records that someone who was absent has studied a meeting since; presence and votes stay as they were. */
@ApplicationScoped
class RecordMakeUp {

    private final MeetingRepository meetings;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RecordMakeUp(MeetingRepository meetings, RuleSets ruleSets, BusinessClock clock, ChangeRecorder changes) {
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Meeting record(Reach reach, UUID id, ExpectedVersion expected, MakeUpRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.MAKE_UP);
        LocalDate heldOn = meeting.holding().on();
        MeetingRules rules =
                ruleSets.inForce(MeetingRules.class, meeting.mineId(), heldOn).rules();
        if (!rules.of(meeting.kind()).makeUp()) {
            throw new Refusal.RuleBroken("kind-without-make-up", meeting.kind());
        }
        if (request.on().isBefore(heldOn)) {
            throw new Refusal.RuleBroken("make-up-after-meeting", heldOn).at("/on");
        }
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("held-in-future", clock.today()).at("/on");
        }
        meetings.raise(meeting);
        boolean late = request.on().isAfter(heldOn.plusDays(rules.makeUpWithinDays()));
        meeting.makeUp(request.workerId(), new MakeUp(request.on(), request.form(), late));
        changes.record("meeting.made-up", meeting, "attendees");
        return meeting;
    }
}
