package io.lamproom.member.people;

/** Category of a Party membership (党员类别). */
public enum MembershipCategory {
    /** 待审批: taken by the general meeting, not yet approved by the higher Party organisation. */
    PENDING,
    /** 预备党员 */
    PROBATIONARY,
    /** 正式党员 */
    FULL,
    /** 停止党籍 */
    MEMBERSHIP_SUSPENDED
}
