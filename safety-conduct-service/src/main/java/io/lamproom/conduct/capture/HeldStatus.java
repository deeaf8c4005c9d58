package io.lamproom.conduct.capture;

/** {@code HELD > REPAIRED | DISCARDED}. */
public enum HeldStatus {
    /** 待核对 */
    HELD,
    /** 已核对入账: it is a violation under the same id. */
    REPAIRED,
    /** 已剔除 */
    DISCARDED
}
