package io.lamproom.conduct.points;

/** Why the ledger was written to. */
public enum EntryReason {
    CONFIRMED,
    /** An appeal is open: the points rest. */
    APPEALED,
    /** The appeal was withdrawn or decided against the subject: the points count again. */
    APPEAL_ENDED,
    REGRADED,
    REVOKED,
    ANNULLED,
    /** An earlier act was reversed, or regraded to one without points, so that this one is no repetition any more. */
    RERATED,
    RESTORED,
    /** The commendation that gave points back was revoked. */
    RESTORATION_REVOKED
}
