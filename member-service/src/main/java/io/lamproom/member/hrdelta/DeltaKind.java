package io.lamproom.member.hrdelta;

/** What a row of a delta says about a worker, from its day on. */
public enum DeltaKind {
    /** 调动: to another unit, or to other work. */
    TRANSFER,
    /** 停工 */
    SUSPENSION,
    /** 复工 */
    RETURN,
    /** 离职、退休、死亡 */
    DEPARTURE
}
