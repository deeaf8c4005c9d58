package io.lamproom.member.rosterimport;

import io.lamproom.platform.sheet.FaultCode;

/** What can be wrong with a row of a roster. */
enum RosterFault implements FaultCode {
    STAFF_NUMBER_MISSING,
    STAFF_NUMBER,
    STAFF_NUMBER_TWICE,
    NAME_MISSING,
    NAME,
    SEX,
    SEX_CONTRADICTS_ID,
    ID_MISSING,
    ID_DIGITS_LOST,
    ID_LENGTH,
    ID_CHARACTERS,
    ID_BIRTH_DATE,
    ID_CHECKSUM,
    ID_NUMBER_TWICE,
    POLITICAL_STATUS,
    EDUCATION,
    PHONE,
    HIRE_DATE_MISSING,
    HIRE_DATE,
    HIRE_DATE_IN_FUTURE,
    HIRE_DATE_BEFORE_BIRTH,
    EMPLOYMENT_FORM_MISSING,
    EMPLOYMENT_FORM,
    UNIT_MISSING,
    UNKNOWN_UNIT,
    UNKNOWN_TEAM,
    UNDERGROUND,
    SKILL_LEVEL,

    /** Who has this ID number works here under another staff number. */
    ID_NUMBER_TAKEN,
    /** Who has this ID number worked here before, under another name. */
    NAME_OF_ANOTHER,
    /** Who has this ID number worked here before, and left later than the row says he was hired again. */
    HIRED_BEFORE_LEAVING,
    /** Who has this ID number has died. */
    PERSON_DECEASED,
    /** The staff number belongs to a person with another ID number. */
    STAFF_NUMBER_OF_ANOTHER,
    /** The employment with this staff number has ended. */
    EMPLOYMENT_ENDED,
    /** The stored hire date is another, and facts rest on it. */
    HIRE_DATE_DIFFERS,
    /** Meanwhile someone changed what the row rests on. */
    CHANGED_MEANWHILE
}
