package io.lamproom.member.people;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Records that a person is a Party member from a day on; the membership of that day ends there. */
@ApplicationScoped
class RecordMembership {

    private final WorkerRepository workers;
    private final BranchRepository branches;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    RecordMembership(
            WorkerRepository workers, BranchRepository branches, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.workers = workers;
        this.branches = branches;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Membership record(Reach reach, UUID workerId, ExpectedVersion expected, MembershipRequest request) {
        Worker worker = workers.find(reach, workerId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        Person person = worker.person();
        Branch branch = branches.findHeld(reach, request.relationBranchId())
                .filter(found -> found.mineId().equals(worker.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/relationBranchId"));
        if (!branch.validity().isOpen()) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/relationBranchId");
        }
        if (person.joinsFrom(request.from())) {
            throw new Refusal.StateConflict("membership-later");
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), request.from(), "/from");
        List<Worker> employments = workers.ofPerson(reach, person);
        employments.forEach(workers::raise);
        person.membershipOn(request.from()).ifPresent(held -> held.endBefore(request.from()));
        // an insert is sent before an update: were it not sent first, the old membership would still hold
        workers.sendChanges();
        Membership membership = person.join(request.category(), branch.id(), request.from());
        employments.forEach(each -> changes.record("worker.membership-recorded", each, "memberships"));
        return membership;
    }
}
