package io.lamproom.conduct.duty;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.SECTION_HEAD;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with duty lists: each signs their own, the safety department checks. */
class SafetyDutyAccess {

    @Produces
    @Singleton
    AccessTable safetyDutyAccessTable() {
        return AccessTable.of(
                operation("getOwnDutyList").roles(WORKER),
                operation("signSafetyDuty").roles(WORKER),
                operation("listSafetyDuties").roles(WORKER, SECTION_HEAD, SAFETY_DEPT),
                operation("listDueSafetyDuties").roles(WORKER, SECTION_HEAD, SAFETY_DEPT),
                operation("getSafetyDuty").roles(WORKER, SECTION_HEAD, SAFETY_DEPT),
                operation("checkSafetyDuty").roles(SAFETY_DEPT));
    }
}
