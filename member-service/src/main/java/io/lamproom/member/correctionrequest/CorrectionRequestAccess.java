package io.lamproom.member.correctionrequest;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.PARTY_COMMITTEE;
import static io.lamproom.platform.security.Role.WORKER;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** People ask about their own record; the office that keeps the part of it answers. */
class CorrectionRequestAccess {

    @Produces
    @Singleton
    AccessTable correctionRequestAccess() {
        return AccessTable.of(
                operation("listCorrectionRequests").roles(HR_DEPT, PARTY_COMMITTEE, WORKER),
                operation("getCorrectionRequest").roles(HR_DEPT, PARTY_COMMITTEE, WORKER),
                operation("submitCorrectionRequest").roles(WORKER),
                operation("decideCorrectionRequest").roles(HR_DEPT, PARTY_COMMITTEE),
                operation("withdrawCorrectionRequest").roles(WORKER));
    }
}
