package io.lamproom.conduct.absence;

/** Why somebody was not absent without leave. */
public enum AbsenceGround {
    /** 请假 */
    LEAVE,
    /** 患病 */
    ILLNESS,
    /** 家庭急事 */
    FAMILY_EMERGENCY,
    /** 换班 */
    SHIFT_SWAP,
    /** 实际出勤 */
    WORKED,
    /** 逾期未核实: not heard within the term */
    NOT_HEARD,
    /** 其他 */
    OTHER,
    /** 出勤更正: the attendance was told otherwise later */
    ATTENDANCE_TOLD,
    /** 入井记录: a trip underground was told */
    TRIP_TOLD,
    /** 复核撤销 */
    APPEAL;

    /** Whether a person gives it; the others come from records and appeals. */
    boolean given() {
        return this != ATTENDANCE_TOLD && this != TRIP_TOLD && this != APPEAL;
    }
}
