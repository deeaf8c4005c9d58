package io.lamproom.conduct.danger;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of a list of dangers before any rule is asked. */
enum DangerFault implements FaultCode {
    PLACE_MISSING,
    PLACE_UNKNOWN,
    PLACE_AMBIGUOUS,
    SOURCE,
    GRADE_MISSING,
    GRADE,
    KIND,
    DISCIPLINE_MISSING,
    FACTOR_MISSING,
    DESCRIPTION_MISSING,
    HANDLING,
    RESPONSIBLE_MISSING,
    MEASURES_MISSING,
    FUNDS_MISSING,
    FUNDS,
    DEADLINE_MISSING,
    DEADLINE,
    /** Only what is still to be put right is taken. */
    STATUS
}
