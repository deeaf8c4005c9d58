package io.lamproom.member.hrdelta;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Scope.ROSTER_WRITE;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Human resources, and the personnel system. */
class DeltaAccess {

    @Produces
    @Singleton
    AccessTable hrDeltas() {
        return AccessTable.of(operation("applyHrDelta").roles(HR_DEPT).scopes(ROSTER_WRITE));
    }
}
