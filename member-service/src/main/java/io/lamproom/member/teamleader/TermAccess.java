package io.lamproom.member.teamleader;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.TRAINING_DEPT;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.ROSTER_READ;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources appoints; the section's head appraises too; leaders see their own team's and their own terms. */
class TermAccess {

    private static final Role[] READERS = {
        HR_DEPT, PARTY_COMMITTEE, TRAINING_DEPT, MINE_LEADER, SECTION_HEAD, TEAM_LEADER, WORKER
    };

    @Produces
    @Singleton
    AccessTable teamLeaderTerms() {
        return AccessTable.of(
                operation("listTeamLeaderTerms").roles(READERS).scopes(ROSTER_READ),
                operation("getTeamLeaderTerm").roles(READERS).scopes(ROSTER_READ),
                operation("beginTeamLeaderTerm").roles(HR_DEPT),
                operation("endTeamLeaderTerm").roles(HR_DEPT),
                operation("appraiseTeamLeader").roles(HR_DEPT, SECTION_HEAD));
    }
}
