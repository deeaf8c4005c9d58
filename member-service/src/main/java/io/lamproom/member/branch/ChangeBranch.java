package io.lamproom.member.branch;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Renames a Party organisation or gives it another external code. */
@ApplicationScoped
class ChangeBranch {

    private final BranchRepository branches;
    private final ChangeRecorder changes;

    ChangeBranch(BranchRepository branches, ChangeRecorder changes) {
        this.branches = branches;
        this.changes = changes;
    }

    @Transactional
    Branch change(Reach reach, UUID id, ExpectedVersion expected, BranchDescription description) {
        Branch branch = branches.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, branch.version());
        branch.describe(description.name(), description.externalCode());
        changes.record("branch.changed", branch, "name", "externalCode");
        return branch;
    }
}
