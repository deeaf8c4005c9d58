package io.lamproom.member.committee;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with the terms of committees. */
class CommitteeAccess {

    private static final Role[] READERS = {PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable committeeAccess() {
        return AccessTable.of(
                operation("listCommitteeTerms").roles(READERS),
                operation("getCommitteeTerm").roles(READERS),
                operation("beginCommitteeTerm").roles(PARTY_COMMITTEE),
                operation("extendCommitteeTerm").roles(PARTY_COMMITTEE),
                operation("listBranchWarnings").roles(READERS));
    }
}
