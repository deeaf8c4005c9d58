package io.lamproom.member.reorganisation;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Scope.ROSTER_READ;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources reorganises units, the Party committee branches; leaders read what was done. */
class ReorganisationAccess {

    @Produces
    @Singleton
    AccessTable reorganisations() {
        return AccessTable.of(
                operation("listUnitReorganisations")
                        .roles(HR_DEPT, PARTY_COMMITTEE, MINE_LEADER)
                        .scopes(ROSTER_READ),
                operation("getUnitReorganisation")
                        .roles(HR_DEPT, PARTY_COMMITTEE, MINE_LEADER)
                        .scopes(ROSTER_READ),
                operation("reorganiseUnits").roles(HR_DEPT),
                operation("listBranchReorganisations")
                        .roles(PARTY_COMMITTEE, MINE_LEADER)
                        .scopes(ROSTER_READ),
                operation("getBranchReorganisation")
                        .roles(PARTY_COMMITTEE, MINE_LEADER)
                        .scopes(ROSTER_READ),
                operation("reorganiseBranches").roles(PARTY_COMMITTEE));
    }
}
