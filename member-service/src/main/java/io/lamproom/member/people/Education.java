package io.lamproom.member.people;

/** Highest education (学历). */
public enum Education {
    /** 小学 */
    PRIMARY,
    /** 初中 */
    JUNIOR_SECONDARY,
    /** 高中 */
    SENIOR_SECONDARY,
    /** 中专、中技 */
    TECHNICAL_SECONDARY,
    /** 大专 */
    JUNIOR_COLLEGE,
    /** 本科 */
    BACHELOR,
    /** 硕士 */
    MASTER,
    /** 博士 */
    DOCTOR
}
