package io.lamproom.member.payroll;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of bases before any rule is asked. */
enum BaseFault implements FaultCode {
    MONTH_MISSING,
    MONTH,
    AMOUNT_MISSING,
    AMOUNT,
    AMOUNT_TOO_LARGE
}
