package io.lamproom.conduct.leadershift;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.DISCIPLINE_COMMITTEE;
import static io.lamproom.platform.security.Role.FUNCTIONAL_MANAGER;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with leaders' shifts: each leads their own, the month is published to everybody. */
class LeaderShiftAccess {

    @Produces
    @Singleton
    AccessTable leaderShiftAccess() {
        return AccessTable.of(
                operation("listLeaderShifts")
                        .roles(SAFETY_DEPT, MINE_LEADER, FUNCTIONAL_MANAGER, DISCIPLINE_COMMITTEE)
                        .scopes(CONDUCT_READ),
                operation("getLeaderShift")
                        .roles(SAFETY_DEPT, MINE_LEADER, FUNCTIONAL_MANAGER, DISCIPLINE_COMMITTEE)
                        .scopes(CONDUCT_READ),
                operation("planLeaderShift").roles(SAFETY_DEPT),
                operation("cancelLeaderShift").roles(SAFETY_DEPT),
                operation("goDown").roles(MINE_LEADER, FUNCTIONAL_MANAGER),
                operation("comeUp").roles(MINE_LEADER, FUNCTIONAL_MANAGER),
                operation("getLeaderShiftMonth").allTokens());
    }

    @Produces
    @Singleton
    ConstraintCodes leaderShiftConstraints() {
        return () -> Map.of("uq_leader_shift_once", "leader-shift-planned-already");
    }
}
