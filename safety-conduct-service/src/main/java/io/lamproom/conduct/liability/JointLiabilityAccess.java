package io.lamproom.conduct.liability;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The safety department records; who is jointly liable sees the own. */
class JointLiabilityAccess {

    @Produces
    @Singleton
    AccessTable jointLiabilityAccess() {
        return AccessTable.of(
                operation("recordJointLiability").roles(SAFETY_DEPT),
                operation("reverseJointLiability").roles(SAFETY_DEPT),
                operation("getJointLiability").roles(SAFETY_DEPT, WORKER),
                operation("listJointLiabilities").roles(SAFETY_DEPT, WORKER));
    }
}
