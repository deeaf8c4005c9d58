package io.lamproom.conduct.violation;

/** By what an act was noticed. A picture that nobody looked at accuses nobody: it makes a draft at most. */
public enum ReportSource {
    /** 人工发现: somebody saw it. */
    PERSON,
    /** 视频识别: a camera system took it for an unsafe act. */
    CAMERA
}
