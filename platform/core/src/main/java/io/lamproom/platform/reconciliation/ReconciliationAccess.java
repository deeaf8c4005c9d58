package io.lamproom.platform.reconciliation;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Scope;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may compare what a service has published with what it reads: other parts of this system. */
class ReconciliationAccess {

    @Produces
    @Singleton
    AccessTable reconciliationAccess() {
        return AccessTable.of(
                AccessTable.operation("getReconciliationBuckets").scopes(Scope.RECONCILE_READ),
                AccessTable.operation("listReconciliationRows").scopes(Scope.RECONCILE_READ));
    }
}
