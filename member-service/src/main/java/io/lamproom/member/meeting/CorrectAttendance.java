package io.lamproom.member.meeting;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrects who was there, as long as nothing was voted on and the minutes are not written. */
@ApplicationScoped
class CorrectAttendance {

    private final MeetingRepository meetings;
    private final MineWorkers workers;
    private final RuleSets ruleSets;
    private final ChangeRecorder changes;

    CorrectAttendance(MeetingRepository meetings, MineWorkers workers, RuleSets ruleSets, ChangeRecorder changes) {
        this.meetings = meetings;
        this.workers = workers;
        this.ruleSets = ruleSets;
        this.changes = changes;
    }

    @Transactional
    Meeting correct(Reach reach, UUID id, ExpectedVersion expected, AttendanceRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.CORRECT);
        if (!workers.areOf(meeting.mineId(), request.guests())) {
            throw new Refusal.RuleBroken("unknown-worker").at("/guests");
        }
        Roll roll = Roll.taken(meeting.expected(), request.present(), request.absent(), request.guests());
        Holding holding = meeting.holding();
        if (!roll.attended(holding.hostId())) {
            throw new Refusal.RuleBroken("host-was-there").at("/present");
        }
        if (!roll.attended(holding.scribeId())) {
            throw new Refusal.RuleBroken("scribe-was-there").at("/present");
        }
        KindRules rules = ruleSets.inForce(MeetingRules.class, meeting.mineId(), holding.on())
                .rules()
                .of(meeting.kind());
        meetings.raise(meeting);
        meeting.correct(roll, rules);
        changes.record("meeting.attendance-corrected", meeting, "attendees");
        return meeting;
    }
}
