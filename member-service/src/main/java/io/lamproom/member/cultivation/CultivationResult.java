package io.lamproom.member.cultivation;

/** How the cultivation of a person ended in a year. */
public enum CultivationResult {
    /** 达到目标 */
    ACHIEVED,
    /** 转入下年度继续培养 */
    CONTINUED,
    /** 退出培养 */
    DROPPED
}
