package io.lamproom.conduct.violation;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of a list of violations before any rule is asked. */
enum ViolationFault implements FaultCode {
    PLACE_MISSING,
    STAFF_NUMBER_MISSING,
    NAME_MISSING,
    UNIT_DIFFERS,
    BEHAVIOUR_MISSING,
    BEHAVIOUR,
    BEHAVIOUR_AMBIGUOUS,
    CATEGORY,
    CATEGORY_DIFFERS,
    GRADE,
    GRADE_DIFFERS,
    FACTS_MISSING,
    SIGNED
}
