package io.lamproom.member.headcount;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Scope.ROSTER_READ;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Headcounts are read by those who reckon figures of the whole mine. */
class HeadcountAccess {

    @Produces
    @Singleton
    AccessTable headcounts() {
        return AccessTable.of(operation("listHeadcounts")
                .roles(HR_DEPT, PARTY_COMMITTEE, SAFETY_DEPT, MINE_LEADER)
                .scopes(ROSTER_READ));
    }
}
