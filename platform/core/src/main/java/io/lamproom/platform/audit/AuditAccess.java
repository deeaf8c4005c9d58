package io.lamproom.platform.audit;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may read the audit trail, verify it and follow the changes, in every service. */
class AuditAccess {

    @Produces
    @Singleton
    AccessTable auditAccess() {
        return AccessTable.of(
                AccessTable.operation("listAuditEntries").roles(Role.AUDITOR),
                AccessTable.operation("verifyAudit").roles(Role.AUDITOR),
                AccessTable.operation("listChanges").scopes(Scope.CHANGES_READ));
    }
}
