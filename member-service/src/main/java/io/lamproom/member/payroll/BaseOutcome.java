package io.lamproom.member.payroll;

/** What became of a row of bases of dues. */
public enum BaseOutcome {
    /** 已登记 */
    RECORDED,
    /** 无变化: it was so already. */
    UNCHANGED,
    /** 未登记 */
    REFUSED
}
