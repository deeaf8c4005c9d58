package io.lamproom.gateway.dashboard;

import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.MINE_LEADER;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Scope.DASHBOARDS_READ;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who may see figures, and of whom. */
class DashboardAccess {

    /** Who may also look up the violations behind a figure. */
    private static final Set<Role> SEE_PERSONS = Set.of(BRANCH_SECRETARY, MINE_LEADER, SAFETY_DEPT);

    @Produces
    @Singleton
    AccessTable dashboardAccess() {
        return AccessTable.of(
                ofBranches("listBranchDashboards"),
                ofBranches("getBranchDashboard"),
                ofBranches("streamBranchDashboard"),
                AccessTable.operation("getMineDashboard")
                        .roles(PARTY_COMMITTEE, MINE_LEADER, SAFETY_DEPT)
                        .scopes(DASHBOARDS_READ));
    }

    /** Rates of few people are withheld from all others. */
    static boolean seesPersons(Caller caller) {
        return caller.roles().stream().anyMatch(SEE_PERSONS::contains);
    }

    private static AccessTable.Row ofBranches(String operation) {
        return AccessTable.operation(operation)
                .roles(BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE, MINE_LEADER, SAFETY_DEPT)
                .scopes(DASHBOARDS_READ);
    }
}
