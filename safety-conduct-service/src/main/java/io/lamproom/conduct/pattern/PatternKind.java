package io.lamproom.conduct.pattern;

/** What repeats, and where. */
public enum PatternKind {
    /** 同一班组同类不规范行为 */
    IRREGULAR_ACTS_IN_TEAM,
    /** 同一班组同类隐患 */
    DANGERS_IN_TEAM,
    /** 同一地点同类隐患 */
    DANGERS_AT_PLACE
}
