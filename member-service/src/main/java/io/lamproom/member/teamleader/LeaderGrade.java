package io.lamproom.member.teamleader;

/** Result of a team leader's yearly appraisal (年度考核). */
public enum LeaderGrade {
    /** 优秀 */
    EXCELLENT,
    /** 合格 */
    QUALIFIED,
    /** 基本合格 */
    BASICALLY_QUALIFIED,
    /** 不合格 */
    UNQUALIFIED
}
