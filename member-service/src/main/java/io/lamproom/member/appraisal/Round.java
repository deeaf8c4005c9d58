package io.lamproom.member.appraisal;

/** The rounds of an appraisal, in their order. */
public enum Round {
    /** 个人自评 */
    SELF,
    /** 党员互评 */
    MUTUAL,
    /** 民主测评 */
    TEST
}
