package io.lamproom.member.meeting;

import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records that a meeting took place and who was there; who was expected is found as of its day and kept. */
@ApplicationScoped
class HoldMeeting {

    private final MeetingRepository meetings;
    private final BranchRepository branches;
    private final ExpectedAttendees expectedAttendees;
    private final MineWorkers workers;
    private final Offices offices;
    private final RuleSets ruleSets;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    HoldMeeting(
            MeetingRepository meetings,
            BranchRepository branches,
            ExpectedAttendees expectedAttendees,
            MineWorkers workers,
            Offices offices,
            RuleSets ruleSets,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.meetings = meetings;
        this.branches = branches;
        this.expectedAttendees = expectedAttendees;
        this.workers = workers;
        this.offices = offices;
        this.ruleSets = ruleSets;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Meeting hold(Reach reach, UUID id, ExpectedVersion expected, HoldingRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.HOLD);
        checkDay(reach, meeting, request.heldOn());
        Effective<MeetingRules> inForce = ruleSets.inForce(MeetingRules.class, meeting.mineId(), request.heldOn());
        KindRules rules = inForce.rules().of(meeting.kind());
        List<Expectation> expectations =
                expectedAttendees.of(rules.expected(), meeting.branchId(), meeting.groupId(), request.heldOn());
        Roll roll = roll(meeting, expectations, request);
        Holding holding = new Holding(
                request.heldOn(),
                request.hostId(),
                request.scribeId(),
                inForce.id(),
                clock.now(),
                clock.today().isAfter(request.heldOn().plusDays(inForce.rules().lateAfterDays())));
        meeting.hold(holding, expectations, roll, rules);
        changes.record("meeting.held", meeting, "status", "holding", "attendees");
        return meeting;
    }

    private void checkDay(Reach reach, Meeting meeting, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("held-in-future", clock.today()).at("/heldOn");
        }
        branches.find(reach, meeting.branchId())
                .filter(branch -> branch.validity().holdsOn(day))
                .orElseThrow(() -> new Refusal.RuleBroken("branch-not-in-force").at("/heldOn"));
        if (meeting.kind() == MeetingKind.COMMITTEE && !offices.hasCommittee(meeting.branchId(), day)) {
            throw new Refusal.RuleBroken("branch-without-committee").at("/heldOn");
        }
        closedPeriods.mustBeOpenFrom(meeting.mineId(), day, "/heldOn");
    }

    private Roll roll(Meeting meeting, List<Expectation> expectations, HoldingRequest request) {
        if (expectations.isEmpty()) {
            throw new Refusal.RuleBroken("nobody-expected").at("/heldOn");
        }
        if (!workers.areOf(meeting.mineId(), request.guests())) {
            throw new Refusal.RuleBroken("unknown-worker").at("/guests");
        }
        Set<UUID> expected = expectations.stream().map(Expectation::workerId).collect(Collectors.toSet());
        Roll roll = Roll.taken(expected, request.present(), request.absent(), request.guests());
        if (!roll.attended(request.hostId())) {
            throw new Refusal.RuleBroken("host-was-there").at("/hostId");
        }
        if (!roll.attended(request.scribeId())) {
            throw new Refusal.RuleBroken("scribe-was-there").at("/scribeId");
        }
        return roll;
    }
}
