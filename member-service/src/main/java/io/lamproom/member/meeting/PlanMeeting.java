package io.lamproom.member.meeting;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Plans a meeting of a branch or of one of its Party groups. */
@ApplicationScoped
class PlanMeeting {

    private final BranchRepository branches;
    private final MeetingRepository meetings;
    private final ExpectedAttendees expectedAttendees;
    private final Offices offices;
    private final ChangeRecorder changes;

    PlanMeeting(
            BranchRepository branches,
            MeetingRepository meetings,
            ExpectedAttendees expectedAttendees,
            Offices offices,
            ChangeRecorder changes) {
        this.branches = branches;
        this.meetings = meetings;
        this.expectedAttendees = expectedAttendees;
        this.offices = offices;
        this.changes = changes;
    }

    @Transactional
    Meeting plan(Reach reach, MeetingRequest request) {
        Branch branch = branches.findHeld(reach, request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!branch.validity().holdsOn(request.plannedOn())) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/plannedOn");
        }
        checkKind(branch, request);
        Meeting meeting = new Meeting(
                branch.mineId(), branch.id(), request.groupId(), request.kind(), request.plan(), request.agenda());
        meetings.add(meeting);
        changes.record("meeting.planned", meeting);
        return meeting;
    }

    private void checkKind(Branch branch, MeetingRequest request) {
        if (request.kind() == MeetingKind.ELECTION && branch.kind() == BranchKind.TEMPORARY) {
            throw new Refusal.RuleBroken("temporary-branch-does-not-elect").at("/kind");
        }
        if (request.kind() == MeetingKind.COMMITTEE && !offices.hasCommittee(branch.id(), request.plannedOn())) {
            throw new Refusal.RuleBroken("branch-without-committee").at("/kind");
        }
        if (request.kind() == MeetingKind.GROUP && request.groupId() == null) {
            throw new Refusal.RuleBroken("group-meeting-names-group").at("/groupId");
        }
        if (request.groupId() == null) {
            return;
        }
        if (!request.kind().mayBeOfGroup()) {
            throw new Refusal.RuleBroken("meeting-of-whole-branch").at("/groupId");
        }
        if (expectedAttendees
                .of(Expected.GROUP, branch.id(), request.groupId(), request.plannedOn())
                .isEmpty()) {
            throw new Refusal.RuleBroken("unknown-group").at("/groupId");
        }
    }
}
