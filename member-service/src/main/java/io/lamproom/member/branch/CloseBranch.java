package io.lamproom.member.branch;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a Party organisation that covers no unit, holds no member and has none below it any more. */
@ApplicationScoped
class CloseBranch {

    private final BranchRepository branches;
    private final BranchOccupancy occupancy;
    private final ChangeRecorder changes;

    CloseBranch(BranchRepository branches, BranchOccupancy occupancy, ChangeRecorder changes) {
        this.branches = branches;
        this.occupancy = occupancy;
        this.changes = changes;
    }

    @Transactional
    Branch close(Reach reach, UUID id, ExpectedVersion expected, LocalDate to) {
        Branch branch = branches.findForClosure(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, branch.version());
        if (!branch.validity().isOpen()) {
            throw new Refusal.StateConflict("branch-closed", branch.validity().validTo());
        }
        if (!to.isAfter(branch.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", branch.validity().validFrom()).at("/to");
        }
        if (branch.coversAfter(to)) {
            throw new Refusal.RuleBroken("branch-covers-units");
        }
        long inUse = occupancy.uses(id, to);
        if (inUse > 0) {
            throw new Refusal.RuleBroken("branch-in-use", inUse);
        }
        branch.closeFrom(to);
        changes.record("branch.closed", branch, "to");
        return branch;
    }
}
