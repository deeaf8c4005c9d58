package io.lamproom.member.directive;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with directives. */
class DirectiveAccess {

    private static final Role[] READERS = {
        PARTY_COMMITTEE, DISCIPLINE_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE, MINE_LEADER
    };
    private static final Role[] RECORDERS = {PARTY_COMMITTEE, BRANCH_SECRETARY, BRANCH_COMMITTEE};

    @Produces
    @Singleton
    AccessTable directiveAccess() {
        return AccessTable.of(
                operation("listDirectives").roles(READERS),
                operation("getDirective").roles(READERS),
                operation("receiveDirective").roles(RECORDERS),
                operation("relayDirective").roles(RECORDERS),
                operation("actOnDirective").roles(RECORDERS),
                operation("evidenceDirective").roles(RECORDERS));
    }
}
