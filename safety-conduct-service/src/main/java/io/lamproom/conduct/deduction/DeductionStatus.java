package io.lamproom.conduct.deduction;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a deduction has come: proposed, approved for a month or rejected; reversed before payroll had it; handed over to
 * payroll, and due back or given back after that.
 */
public enum DeductionStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    REVERSED,
    HANDED_OVER,
    REFUND_DUE,
    REFUNDED;

    private static final Set<DeductionStatus> WITH_PAYROLL = EnumSet.of(HANDED_OVER, REFUND_DUE, REFUNDED);

    /** Those that are part of what is taken from a month. */
    static final Set<DeductionStatus> TAKEN = EnumSet.of(APPROVED, HANDED_OVER, REFUND_DUE, REFUNDED);

    boolean withPayroll() {
        return WITH_PAYROLL.contains(this);
    }

    boolean pending() {
        return this == PROPOSED || this == APPROVED;
    }
}
