package io.lamproom.member.people;

/** Grade of skill (技能等级). */
public enum SkillLevel {
    /** 初级工 */
    JUNIOR,
    /** 中级工 */
    INTERMEDIATE,
    /** 高级工 */
    SENIOR,
    /** 技师 */
    TECHNICIAN,
    /** 高级技师 */
    SENIOR_TECHNICIAN
}
