package io.lamproom.member.appraisal;

/** Whether an appraisal still goes on. */
public enum AppraisalStatus {
    /** 进行中 */
    OPEN,
    /** 已结束 */
    CLOSED
}
