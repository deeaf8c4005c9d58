package io.lamproom.member.appraisal;

/** The verdict of an appraisal (评议等次). */
public enum Verdict {
    /** 优秀 */
    EXCELLENT,
    /** 合格 */
    QUALIFIED,
    /** 基本合格 */
    BASICALLY_QUALIFIED,
    /** 不合格 */
    UNQUALIFIED
}
