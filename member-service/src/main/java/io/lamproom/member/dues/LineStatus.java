package io.lamproom.member.dues;

/** How a member stands with the dues of a month. */
public enum LineStatus {
    /** 未核定基数 */
    NO_BASE,
    /** 免交 */
    EXEMPT,
    /** 未交 */
    UNPAID,
    /** 部分交纳 */
    PARTLY_PAID,
    /** 已交 */
    PAID
}
