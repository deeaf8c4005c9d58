package io.lamproom.conduct.points;

/** Whose points they are: a worker's, or a section's or contractor's. */
public enum AccountKind {
    WORKER,
    UNIT
}
