package io.lamproom.member.latetransfer;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Persons of human resources alone: no program asks for what a person must answer for. */
class LateTransferAccess {

    @Produces
    @Singleton
    AccessTable lateTransfers() {
        return AccessTable.of(
                operation("listLateTransfers").roles(HR_DEPT),
                operation("getLateTransfer").roles(HR_DEPT),
                operation("proposeLateTransfer").roles(HR_DEPT),
                operation("approveLateTransfer").roles(HR_DEPT),
                operation("refuseLateTransfer").roles(HR_DEPT),
                operation("withdrawLateTransfer").roles(HR_DEPT));
    }
}
