package io.lamproom.conduct.pattern;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with reviews: those whom the warning is for read it, the safety department decides. */
class PatternAccess {

    private static final Role[] READERS = {
        SAFETY_DEPT, SAFETY_INSPECTOR, BRANCH_SECRETARY, SECTION_HEAD, TEAM_LEADER, FUNCTIONAL_MANAGER, MINE_LEADER
    };

    @Produces
    @Singleton
    AccessTable patternAccess() {
        return AccessTable.of(
                operation("listPatternReviews").roles(READERS).scopes(CONDUCT_READ),
                operation("getPatternReview").roles(READERS).scopes(CONDUCT_READ),
                operation("actOnPattern").roles(SAFETY_DEPT),
                operation("dismissPattern").roles(SAFETY_DEPT));
    }
}
