package io.lamproom.conduct.feed;

/** What became of an item. */
public enum FeedOutcome {
    /** 已记录 */
    RECORDED,
    /** 已补全: it was known in part. */
    COMPLETED,
    /** 已更正: it was told otherwise before, and what is told now was written later. */
    CORRECTED,
    /** 无变化: it was known already. */
    UNCHANGED,
    /** 待核对: it names nobody or nothing known here, and waits to be repaired. */
    HELD,
    /** 不予接收 */
    REFUSED
}
