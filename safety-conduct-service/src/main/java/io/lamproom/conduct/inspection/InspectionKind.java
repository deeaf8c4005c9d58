package io.lamproom.conduct.inspection;

/** What an inspection is for. */
public enum InspectionKind {
    /** 日常检查 */
    ROUTINE,
    /** 专项检查 */
    SPECIAL,
    /** 复查 */
    RECHECK
}
