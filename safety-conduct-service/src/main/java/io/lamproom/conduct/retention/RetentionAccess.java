package io.lamproom.conduct.retention;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.AUDITOR;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The offices that keep the records erase, two persons together; auditors look on. */
class RetentionAccess {

    @Produces
    @Singleton
    AccessTable retentionAccess() {
        return AccessTable.of(
                operation("listConductRetentionDue").roles(SAFETY_DEPT, HR_DEPT, AUDITOR),
                operation("listConductRetentionRuns").roles(SAFETY_DEPT, HR_DEPT, AUDITOR),
                operation("getConductRetentionRun").roles(SAFETY_DEPT, HR_DEPT, AUDITOR),
                operation("planConductRetentionRun").roles(SAFETY_DEPT, HR_DEPT),
                operation("confirmConductRetentionRun").roles(SAFETY_DEPT, HR_DEPT),
                operation("cancelConductRetentionRun").roles(SAFETY_DEPT, HR_DEPT));
    }
}
