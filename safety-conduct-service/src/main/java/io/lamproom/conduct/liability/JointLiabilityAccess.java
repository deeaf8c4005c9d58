package io.lamproom.conduct.liability;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.APPEAL_REVIEWER;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The safety department records; who is jointly liable sees the own and objects, or the union for them; a reviewer decides. */
class JointLiabilityAccess {

    @Produces
    @Singleton
    AccessTable jointLiabilityAccess() {
        return AccessTable.of(
                operation("recordJointLiability").roles(SAFETY_DEPT),
                operation("reverseJointLiability").roles(SAFETY_DEPT),
                operation("objectToJointLiability").roles(WORKER, UNION),
                operation("decideLiabilityObjection").roles(APPEAL_REVIEWER),
                // there is one objection only: who spoke for somebody does not give it up for them
                operation("withdrawLiabilityObjection").roles(WORKER),
                operation("getJointLiability").roles(SAFETY_DEPT, APPEAL_REVIEWER, UNION, WORKER),
                // the union reads one whose number it was told, as it does a violation
                operation("listJointLiabilities").roles(SAFETY_DEPT, APPEAL_REVIEWER, WORKER));
    }
}
