package io.lamproom.member.commendation;

/** What is commended. */
public enum CommendationKind {
    /** 好人好事 */
    GOOD_DEED,
    /** 学习成果 */
    LEARNING_RESULT,
    /** 表彰奖励 */
    AWARD
}
