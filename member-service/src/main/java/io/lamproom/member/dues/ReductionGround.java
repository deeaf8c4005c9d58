package io.lamproom.member.dues;

/** Why a member asks to pay less. */
public enum ReductionGround {
    /** 收入低 */
    LOW_INCOME,
    /** 患病 */
    ILLNESS,
    /** 受灾 */
    DISASTER,
    /** 其他 */
    OTHER
}
