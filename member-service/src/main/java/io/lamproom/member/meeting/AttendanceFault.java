package io.lamproom.member.meeting;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of an attendance list before any rule is asked. */
enum AttendanceFault implements FaultCode {
    PRESENCE_MISSING,
    PRESENCE,
    REASON_MISSING,
    REASON,
    REASON_OF_PRESENT,
    DUTY
}
