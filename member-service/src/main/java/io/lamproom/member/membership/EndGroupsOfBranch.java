package io.lamproom.member.membership;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchEnd;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** With a branch end its Party groups; the branch that takes the members divides them anew. */
@ApplicationScoped
class EndGroupsOfBranch implements BranchEnd {

    private final PartyGroupRepository groups;
    private final ChangeRecorder changes;

    EndGroupsOfBranch(PartyGroupRepository groups, ChangeRecorder changes) {
        this.groups = groups;
        this.changes = changes;
    }

    @Override
    public void ended(Reach reach, Branch branch, LocalDate day) {
        for (PartyGroup group : groups.openOf(branch.id())) {
            if (!day.isAfter(group.validity().validFrom())) {
                throw new Refusal.RuleBroken(
                                "group-begins-later",
                                group.name(),
                                group.validity().validFrom())
                        .at("/from");
            }
            group.closeFrom(day);
            changes.record("party-group.closed", group, "to");
        }
    }
}
