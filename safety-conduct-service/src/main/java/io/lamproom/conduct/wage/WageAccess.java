package io.lamproom.conduct.wage;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Scope.WAGE_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with wages: payroll tells them, HR alone sees one, for a reason. */
class WageAccess {

    @Produces
    @Singleton
    AccessTable wageAccess() {
        return AccessTable.of(
                operation("recordWageBases").scopes(WAGE_WRITE),
                operation("getWageBaseDay").roles(HR_DEPT).scopes(WAGE_WRITE),
                operation("listWageBases").roles(HR_DEPT).scopes(WAGE_WRITE),
                operation("listMissingWageBases").roles(HR_DEPT).scopes(WAGE_WRITE),
                operation("recordWageBase").roles(HR_DEPT),
                operation("correctWageBase").roles(HR_DEPT),
                operation("getWageBase").roles(HR_DEPT),
                operation("getWageAmount").roles(HR_DEPT).reason());
    }
}
