package io.lamproom.conduct.rootcause;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_INSPECTOR;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.CONDUCT_READ;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with analyses: whoever has an action sees what it is for, and reports it done. */
class RootCauseAccess {

    @Produces
    @Singleton
    AccessTable rootCauseAccess() {
        return AccessTable.of(
                operation("listRootCauses")
                        .roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER)
                        .scopes(CONDUCT_READ),
                operation("getRootCause")
                        .roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER, WORKER)
                        .scopes(CONDUCT_READ),
                operation("listCorrectiveActions").roles(SAFETY_DEPT, SAFETY_INSPECTOR, MINE_LEADER, WORKER),
                operation("openRootCause").roles(SAFETY_DEPT),
                operation("analyseRootCause").roles(SAFETY_DEPT),
                operation("completeCorrectiveAction").roles(WORKER),
                operation("checkEffect").roles(SAFETY_DEPT, SAFETY_INSPECTOR));
    }

    @Produces
    @Singleton
    ConstraintCodes rootCauseConstraints() {
        return () -> Map.of("uq_root_cause_open", "root-cause-open-already");
    }
}
