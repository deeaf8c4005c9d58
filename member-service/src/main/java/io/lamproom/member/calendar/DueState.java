package io.lamproom.member.calendar;

/** How a period stands. */
public enum DueState {
    /** 已完成 */
    HELD,
    /** 应开未到期 */
    DUE,
    /** 缺开 */
    MISSED,
    /** 未到 */
    UPCOMING
}
