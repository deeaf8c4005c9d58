package io.lamproom.conduct.feed;

/** Where an id that a feed has sent has got to. */
public enum FeedFate {
    /** 已入账 */
    RECORDED,
    /** 待核对: it waits to be repaired. */
    HELD,
    /** 已核对入账: it was held, and repaired. */
    REPAIRED,
    /** 已剔除: it was held, and discarded with a reason. */
    DISCARDED,
    /** 未接收: nothing was kept of it but why it was refused the last time. */
    REFUSED,
    /** 未收到 */
    UNKNOWN
}
