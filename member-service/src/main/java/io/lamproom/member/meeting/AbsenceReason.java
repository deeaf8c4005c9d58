package io.lamproom.member.meeting;

/** Why someone expected was not there (缺席原因). */
public enum AbsenceReason {
    /** 当班 */
    ON_SHIFT,
    /** 请假 */
    LEAVE,
    /** 病假 */
    SICK,
    /** 出差 */
    BUSINESS_TRIP,
    /** 学习培训 */
    TRAINING,
    /** 外出流动 */
    AWAY,
    /** 无故缺席 */
    UNEXCUSED
}
