package io.lamproom.member.meeting;

/** What a vote came to (表决结果). */
public enum Outcome {
    PASSED,
    REJECTED
}
