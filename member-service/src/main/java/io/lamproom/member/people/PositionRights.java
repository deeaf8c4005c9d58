package io.lamproom.member.people;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;

/** Who fills which positions: the Party committee those of branches, human resources those of units. */
final class PositionRights {

    private PositionRights() {}

    /** @throws Refusal.RuleBroken when the caller fills positions of the other sort only */
    static void check(Caller caller, PositionKind kind) {
        boolean may = kind.isOfBranch()
                ? caller.has(Role.PARTY_COMMITTEE)
                : caller.has(Role.HR_DEPT) || caller.scopes().contains(Scope.ROSTER_WRITE);
        if (!may) {
            throw new Refusal.RuleBroken(kind.isOfBranch() ? "position-of-branch" : "position-of-unit").at("/kind");
        }
    }
}
