package io.lamproom.conduct.deduction;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;
import static io.lamproom.platform.security.Role.UNION;
import static io.lamproom.platform.security.Role.WORKER;
import static io.lamproom.platform.security.Scope.WAGE_WRITE;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** The safety department claims, HR decides and hands over, payroll reads; the union watches without seeing amounts. */
class DeductionAccess {

    @Produces
    @Singleton
    AccessTable deductionAccess() {
        return AccessTable.of(
                operation("listDeductions").roles(HR_DEPT, SAFETY_DEPT, UNION, WORKER),
                operation("getDeduction").roles(HR_DEPT, SAFETY_DEPT, UNION, WORKER),
                operation("getDeductionAmounts").roles(HR_DEPT).reason(),
                operation("claimCompensation").roles(SAFETY_DEPT),
                operation("approveDeduction").roles(HR_DEPT),
                operation("rejectDeduction").roles(HR_DEPT),
                operation("confirmDeductionRefund").roles(HR_DEPT),
                operation("handOverDeductions").roles(HR_DEPT),
                operation("listHandedOverDeductions").scopes(WAGE_WRITE));
    }

    @Produces
    @Singleton
    ConstraintCodes deductionConstraints() {
        return () -> Map.of("uq_deduction_violation_id_worker_id", "deducted-already");
    }
}
