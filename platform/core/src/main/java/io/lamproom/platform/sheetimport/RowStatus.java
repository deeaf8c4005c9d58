package io.lamproom.platform.sheetimport;

/** What became of a row, or what a commitment would make of it. */
public enum RowStatus {
    /** Not judged yet. */
    STAGED,
    /** A commitment would make something new of it. */
    NEW,
    /** A commitment would change what is stored. */
    CHANGED,
    /** It is stored as the row says. */
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
