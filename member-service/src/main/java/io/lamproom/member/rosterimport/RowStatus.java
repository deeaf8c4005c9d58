package io.lamproom.member.rosterimport;

/** What became of a row, or what a commitment would make of it. */
enum RowStatus {
    /** Not judged yet. */
    STAGED,
    /** A commitment would make a worker of it. */
    NEW,
    /** A commitment would change a worker. */
    CHANGED,
    /** The worker is stored as the row says. */
    UNCHANGED,
    REFUSED,
    CREATED,
    UPDATED;

    RowStatus committed() {
        return switch (this) {
            case NEW -> CREATED;
            case CHANGED -> UPDATED;
            default -> this;
        };
    }
}
