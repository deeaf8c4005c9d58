package io.lamproom.member.retention;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.AUDITOR;
import static io.lamproom.platform.security.Role.HR_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources erase, two persons together; auditors look on. */
class RetentionAccess {

    @Produces
    @Singleton
    AccessTable retentionAccess() {
        return AccessTable.of(
                operation("listRetentionDue").roles(HR_DEPT, AUDITOR),
                operation("listRetentionRuns").roles(HR_DEPT, AUDITOR),
                operation("getRetentionRun").roles(HR_DEPT, AUDITOR),
                operation("planRetentionRun").roles(HR_DEPT),
                operation("confirmRetentionRun").roles(HR_DEPT),
                operation("cancelRetentionRun").roles(HR_DEPT));
    }
}
