package io.lamproom.member.people;

/** Category of a Party member (党员类别). */
public enum MembershipCategory {
    /** 预备党员 */
    PROBATIONARY,
    /** 正式党员 */
    FULL
}
