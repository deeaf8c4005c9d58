package io.lamproom.member.admission;

/** Whether an admission is under way, and how it ended. */
public enum AdmissionStatus {
    OPEN,
    /** 转正归档: the 25 steps are done. */
    COMPLETED,
    /** 未通过: by the branch, the general meeting or the higher Party organisation. */
    REJECTED,
    /** 撤回或终止: by the applicant, or since they left. */
    WITHDRAWN,
    /** 组织关系转出: another organisation goes on with it. */
    TRANSFERRED_OUT,
    /** 取消预备党员资格 */
    PROBATION_CANCELLED
}
