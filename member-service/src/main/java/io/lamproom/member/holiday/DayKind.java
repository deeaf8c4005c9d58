package io.lamproom.member.holiday;

/** How a day differs from its weekday. */
public enum DayKind {
    /** 放假: a day off. */
    HOLIDAY,
    /** 调休上班: a day of a week-end that is worked. */
    WORKDAY
}
