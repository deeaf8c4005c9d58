package io.lamproom.member.commendation;

/** Who commends. */
public enum CommendationLevel {
    /** 班组级 */
    TEAM,
    /** 区队级 */
    SECTION,
    /** 矿级 */
    MINE,
    /** 集团级 */
    GROUP,
    /** 市级以上 */
    HIGHER
}
