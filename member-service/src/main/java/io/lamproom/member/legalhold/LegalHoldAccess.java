package io.lamproom.member.legalhold;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.AUDITOR;
import static io.lamproom.platform.security.Role.HR_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class LegalHoldAccess {

    @Produces
    @Singleton
    AccessTable legalHoldAccess() {
        return AccessTable.of(
                operation("listLegalHolds").roles(HR_DEPT, AUDITOR),
                operation("getLegalHold").roles(HR_DEPT, AUDITOR),
                operation("placeLegalHold").roles(HR_DEPT),
                operation("liftLegalHold").roles(HR_DEPT));
    }
}
