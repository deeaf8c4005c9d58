package io.lamproom.member.partyroster;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of a Party roster before any rule is asked. */
enum PartyFault implements FaultCode {
    BRANCH_MISSING,
    BRANCH_UNKNOWN,
    GROUP_UNKNOWN,
    CATEGORY_MISSING,
    CATEGORY,
    JOINED_ON,
    JOINED_IN_FUTURE,
    FULL_ON,
    FULL_IN_FUTURE,
    FULL_BEFORE_JOINED,
    FULL_OF_PROBATIONARY
}
