package io.lamproom.conduct.incident;

/** How grave an incident is: by its worst injury, or without any. */
public enum IncidentKind {
    /** 死亡 */
    FATAL,
    /** 重伤 */
    SERIOUS,
    /** 轻伤 */
    MINOR,
    /** 非伤亡 */
    NON_INJURY,
    /** 未遂 */
    NEAR_MISS
}
