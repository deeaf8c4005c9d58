package io.lamproom.member.dues;

/** Whether what is due by a statement may still change; payments go on. */
public enum StatementStatus {
    /** 收缴中 */
    OPEN,
    /** 已结 */
    CLOSED
}
