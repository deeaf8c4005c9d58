package io.lamproom.member.cultivation;

/** The two ways of dual cultivation (双培). */
public enum CultivationDirection {
    /** 把党员培养成生产骨干 */
    MEMBER_TO_BACKBONE,
    /** 把生产骨干培养成党员 */
    BACKBONE_TO_MEMBER
}
