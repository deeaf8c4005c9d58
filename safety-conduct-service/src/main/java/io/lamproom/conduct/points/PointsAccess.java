package io.lamproom.conduct.points;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.TEAM_LEADER;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Points are read by those who read violations; what a threshold proposes is decided by the safety department. */
class PointsAccess {

    private static final Role[] READERS = {
        SAFETY_DEPT,
        SAFETY_INSPECTOR,
        BRANCH_SECRETARY,
        SECTION_HEAD,
        TEAM_LEADER,
        MINE_LEADER,
        DISCIPLINE_COMMITTEE,
        WORKER
    };

    @Produces
    @Singleton
    AccessTable pointsAccess() {
        return AccessTable.of(
                operation("getPoints").roles(READERS).scopes(CONDUCT_READ),
                operation("listPointsEntries").roles(READERS).scopes(CONDUCT_READ),
                operation("restorePoints").roles(SAFETY_DEPT),
                operation("listPointsProposals").roles(READERS).scopes(CONDUCT_READ),
                operation("getPointsProposal").roles(READERS).scopes(CONDUCT_READ),
                operation("acceptPointsProposal").roles(SAFETY_DEPT),
                operation("declinePointsProposal").roles(SAFETY_DEPT));
    }

    @Produces
    @Singleton
    ConstraintCodes pointsConstraints() {
        return () -> Map.of("uq_points_entry_account_id_reference", "points-restored-already");
    }
}
