package io.lamproom.gateway.reconciliation;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Reconciling is for ops: it shows ids and versions only. */
class ReconciliationAccess {

    @Produces
    @Singleton
    AccessTable gatewayReconciliationAccess() {
        return AccessTable.of(
                AccessTable.operation("startReconciliation").roles(Role.OPS),
                AccessTable.operation("getReconciliation").roles(Role.OPS));
    }

    @Produces
    @Singleton
    ConstraintCodes reconciliationConstraints() {
        return () -> Map.of("uq_reconciliation_state", "reconciliation-under-way");
    }
}
