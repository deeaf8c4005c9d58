package io.lamproom.member.hrdelta;

/** What became of a row. */
public enum DeltaOutcome {
    /** 已执行 */
    APPLIED,
    /** 无变化: it was so already. */
    UNCHANGED,
    /** 不予执行 */
    REFUSED
}
