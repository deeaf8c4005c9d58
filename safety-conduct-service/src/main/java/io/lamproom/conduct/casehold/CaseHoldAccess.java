package io.lamproom.conduct.casehold;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.AUDITOR;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** The safety department knows of accidents, human resources of dismissals and disputes; auditors look on. */
class CaseHoldAccess {

    @Produces
    @Singleton
    AccessTable caseHoldAccess() {
        return AccessTable.of(
                operation("listCaseHolds").roles(SAFETY_DEPT, HR_DEPT, AUDITOR),
                operation("getCaseHold").roles(SAFETY_DEPT, HR_DEPT, AUDITOR),
                operation("placeCaseHold").roles(SAFETY_DEPT, HR_DEPT),
                operation("liftCaseHold").roles(SAFETY_DEPT, HR_DEPT));
    }

    @Produces
    @Singleton
    ConstraintCodes caseHoldConstraints() {
        return () -> Map.of("uq_case_hold_standing", "case-held-already");
    }
}
