package io.lamproom.member.brand;

/** What a brand project has brought. */
public enum ResultKind {
    /** 举措 */
    MEASURE,
    /** 成效 */
    RESULT,
    /** 推广应用 */
    ADOPTED_ELSEWHERE,
    /** 获奖 */
    AWARD
}
