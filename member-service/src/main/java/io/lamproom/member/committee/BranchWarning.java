package io.lamproom.member.committee;

/** What is out of order in a branch (支部设置预警); a warning, never a refusal. */
public enum BranchWarning {
    /** 正式党员不足 */
    TOO_FEW_FULL_MEMBERS,
    /** 党员人数超限 */
    TOO_MANY_MEMBERS,
    /** 不应设委员会 */
    COMMITTEE_OF_TOO_FEW,
    /** 应设未设委员会 */
    COMMITTEE_MISSING,
    /** 委员会人数不符 */
    COMMITTEE_SIZE,
    /** 书记空缺 */
    SECRETARY_MISSING,
    /** 书记党龄不足 */
    SECRETARY_NEW_TO_PARTY,
    /** 联合支部单位过多 */
    TOO_MANY_UNITS,
    /** 未登记任期 */
    TERM_MISSING,
    /** 任期即将届满 */
    TERM_ENDS_SOON,
    /** 超期未换届 */
    TERM_OVER
}
