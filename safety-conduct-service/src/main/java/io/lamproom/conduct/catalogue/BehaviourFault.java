package io.lamproom.conduct.catalogue;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of a catalogue before any rule is asked. */
enum BehaviourFault implements FaultCode {
    CODE_MISSING,
    CODE,
    CODE_TWICE,
    NAME_MISSING,
    CATEGORY_MISSING,
    CATEGORY,
    DISCIPLINE_MISSING,
    DISCIPLINE,
    GRADE_MISSING,
    GRADE,
    POINTS,
    FROM
}
