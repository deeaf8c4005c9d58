package io.lamproom.member.branch;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets up a Party organisation of a mine. */
@ApplicationScoped
class CreateBranch {

    private final BranchRepository branches;
    private final ChangeRecorder changes;

    CreateBranch(BranchRepository branches, ChangeRecorder changes) {
        this.branches = branches;
        this.changes = changes;
    }

    @Transactional
    Branch create(Reach reach, BranchRequest request) {
        if (!reach.covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        if (request.parentId() != null) {
            checkParent(reach, request);
        }
        Branch branch = new Branch(
                request.mineId(),
                request.parentId(),
                request.kind(),
                request.code(),
                request.name(),
                request.externalCode(),
                request.from());
        branches.add(branch);
        changes.record("branch.created", branch);
        return branch;
    }

    private void checkParent(Reach reach, BranchRequest request) {
        Branch parent = branches.findHeld(reach, request.parentId())
                .filter(branch -> branch.mineId().equals(request.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/parentId"));
        if (!parent.kind().mayHold(request.kind())) {
            throw new Refusal.RuleBroken("branch-kind-below", request.kind(), parent.kind()).at("/kind");
        }
        if (!parent.validity().holdsOn(request.from())) {
            throw new Refusal.RuleBroken(
                            "branch-outlives-parent", parent.validity().validFrom())
                    .at("/from");
        }
    }
}
