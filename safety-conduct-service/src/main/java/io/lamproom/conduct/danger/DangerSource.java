package io.lamproom.conduct.danger;

/** By what a danger came to light (隐患来源). */
public enum DangerSource {
    /** 矿领导带班 */
    LEADER_SHIFT,
    /** 安全检查 */
    INSPECTION,
    /** 日常排查 */
    ROUTINE,
    /** 岗位排查 */
    POST,
    /** 上级检查 */
    AUTHORITY,
    OTHER
}
