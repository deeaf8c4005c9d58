package io.lamproom.member.meeting;

import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes the plan of a meeting that has not been held. */
@ApplicationScoped
class ChangeMeetingPlan {

    private final MeetingRepository meetings;
    private final BranchRepository branches;
    private final ChangeRecorder changes;

    ChangeMeetingPlan(MeetingRepository meetings, BranchRepository branches, ChangeRecorder changes) {
        this.meetings = meetings;
        this.branches = branches;
        this.changes = changes;
    }

    @Transactional
    Meeting change(Reach reach, UUID id, ExpectedVersion expected, PlanRequest request) {
        Meeting meeting = meetings.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, meeting.version());
        meeting.require(MeetingAction.CHANGE);
        branches.find(reach, meeting.branchId())
                .filter(branch -> branch.validity().holdsOn(request.plannedOn()))
                .orElseThrow(() -> new Refusal.RuleBroken("branch-not-in-force").at("/plannedOn"));
        meetings.raise(meeting);
        meeting.change(request.plan(), request.agenda());
        changes.record("meeting.plan-changed", meeting, "plan", "agenda");
        return meeting;
    }
}
