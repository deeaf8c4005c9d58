package io.lamproom.conduct.evidence;

/** What a picture shows. */
public enum Phase {
    /** 违章、隐患、事故现场 */
    FOUND,
    /** 隐患整改后 */
    RECTIFIED
}
