package io.lamproom.member.dues;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of payments before any rule is asked. */
enum PaymentFault implements FaultCode {
    AMOUNT_MISSING,
    AMOUNT,
    PAID_ON_MISSING,
    PAID_ON,
    METHOD_MISSING,
    METHOD
}
