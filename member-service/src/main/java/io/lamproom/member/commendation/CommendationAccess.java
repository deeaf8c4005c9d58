package io.lamproom.member.commendation;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.TRAINING_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with commendations: those near the worker propose, branch and offices confirm. */
class CommendationAccess {

    private static final Role[] PROPOSERS = {
        BRANCH_SECRETARY,
        BRANCH_COMMITTEE,
        PARTY_COMMITTEE,
        HR_DEPT,
        SAFETY_DEPT,
        TRAINING_DEPT,
        UNION,
        SECTION_HEAD,
        TEAM_LEADER,
        WORKER
    };
    private static final Role[] READERS = {
        BRANCH_SECRETARY,
        BRANCH_COMMITTEE,
        PARTY_COMMITTEE,
        HR_DEPT,
        SAFETY_DEPT,
        TRAINING_DEPT,
        UNION,
        MINE_LEADER,
        SECTION_HEAD,
        TEAM_LEADER,
        WORKER
    };

    @Produces
    @Singleton
    AccessTable commendationAccess() {
        return AccessTable.of(
                operation("listCommendations").roles(READERS),
                operation("getCommendation").roles(READERS),
                operation("proposeCommendation").roles(PROPOSERS),
                operation("decideCommendation").roles(BRANCH_SECRETARY, PARTY_COMMITTEE, HR_DEPT),
                operation("revokeCommendation").roles(PARTY_COMMITTEE, HR_DEPT));
    }
}
