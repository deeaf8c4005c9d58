package io.lamproom.member.branch;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A branch covers a unit no more from a day on. */
@ApplicationScoped
class EndCovering {

    private final BranchRepository branches;
    private final ClosedPeriods closedPeriods;
    private final ChangeRecorder changes;

    EndCovering(BranchRepository branches, ClosedPeriods closedPeriods, ChangeRecorder changes) {
        this.branches = branches;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
    }

    @Transactional
    Branch end(Reach reach, UUID branchId, UUID coveringId, ExpectedVersion expected, LocalDate to) {
        Branch branch = branches.find(reach, branchId).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, branch.version());
        Covering covering = branch.covering(coveringId).orElseThrow(Refusal.NotFound::new);
        if (!covering.validity().isOpen()) {
            throw new Refusal.StateConflict(
                    "covering-ended", covering.validity().validTo());
        }
        if (!to.isAfter(covering.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", covering.validity().validFrom()).at("/to");
        }
        closedPeriods.mustBeOpenFrom(branch.mineId(), to, "/to");
        branches.raise(branch);
        covering.endBefore(to);
        changes.record("branch.covering-ended", branch, "coverings");
        return branch;
    }
}
