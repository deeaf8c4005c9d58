package io.lamproom.member.people;

/** Why a Party membership ended and no other followed. */
public enum MembershipEnding {
    /** 上级党委未批准: the higher Party organisation did not approve the admission. */
    REFUSED,
    /** 组织关系转出 */
    TRANSFERRED_OUT,
    /** 出党: expelled, struck off or left. */
    TERMINATED,
    /** 取消预备党员资格 */
    PROBATION_CANCELLED
}
