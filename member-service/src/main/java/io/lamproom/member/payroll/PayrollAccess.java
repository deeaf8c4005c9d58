package io.lamproom.member.payroll;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.BRANCH_COMMITTEE;
import static io.lamproom.platform.security.Role.BRANCH_SECRETARY;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Scope.WAGE_WRITE;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who gives the bases of dues of many at once: the branch as declared to it, and programs from payroll. */
class PayrollAccess {

    private static final Role[] COLLECTORS = {BRANCH_SECRETARY, BRANCH_COMMITTEE, PARTY_COMMITTEE};

    @Produces
    @Singleton
    AccessTable payrollAccess() {
        return AccessTable.of(
                operation("recordDuesBaseBatch").scopes(WAGE_WRITE),
                operation("requestDuesBaseImport").roles(COLLECTORS).scopes(WAGE_WRITE),
                operation("listDuesBaseImports").roles(COLLECTORS).scopes(WAGE_WRITE),
                operation("getDuesBaseImport").roles(COLLECTORS).scopes(WAGE_WRITE),
                operation("listDuesBaseImportRows").roles(COLLECTORS).scopes(WAGE_WRITE),
                operation("commitDuesBaseImport").roles(COLLECTORS).scopes(WAGE_WRITE),
                operation("cancelDuesBaseImport").roles(COLLECTORS).scopes(WAGE_WRITE));
    }
}
