package io.lamproom.member.rosterimport;

import static io.lamproom.platform.security.AccessTable.operation;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may import rosters. */
class RosterImportAccess {

    @Produces
    @Singleton
    AccessTable rosterImportAccess() {
        return AccessTable.of(
                operation("requestRosterImport").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE),
                operation("listRosterImports").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE),
                operation("getRosterImport").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE),
                operation("listRosterImportRows").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE),
                operation("commitRosterImport").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE),
                operation("cancelRosterImport").roles(Role.HR_DEPT).scopes(Scope.ROSTER_WRITE));
    }
}
