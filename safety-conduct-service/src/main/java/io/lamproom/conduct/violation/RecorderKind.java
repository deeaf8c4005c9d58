package io.lamproom.conduct.violation;

/** As what the recorder acted. Someone who is but a worker is not named to others: who reports must not fear for it. */
public enum RecorderKind {
    OFFICER,
    WORKER,
    PROGRAM
}
