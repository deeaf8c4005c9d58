package io.lamproom.member.membership;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets up a Party group in a branch. */
@ApplicationScoped
class CreateGroup {

    private final BranchRepository branches;
    private final PartyGroupRepository groups;
    private final ChangeRecorder changes;

    CreateGroup(BranchRepository branches, PartyGroupRepository groups, ChangeRecorder changes) {
        this.branches = branches;
        this.groups = groups;
        this.changes = changes;
    }

    @Transactional
    PartyGroup create(Reach reach, GroupRequest request) {
        Branch branch = branches.findHeld(reach, request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!branch.validity().isOpen() || !branch.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/from");
        }
        PartyGroup group = new PartyGroup(branch.mineId(), branch.id(), request.name(), request.from());
        groups.add(group);
        changes.record("party-group.created", group);
        return group;
    }
}
