package io.lamproom.platform.sheetimport;

/** State of an import. */
public enum ImportState {
    VALIDATING,
    /** Every row is judged and at least one is good; nothing is written yet. */
    VALIDATED,
    /** Not a single row is good. */
    INVALID,
    COMMITTING,
    COMMITTED,
    /** Given up by a person, or not committed in time. What was committed before stays. */
    CANCELLED,
    /** Given up after failures in a row. What was committed before stays. */
    FAILED;

    boolean working() {
        return this == VALIDATING || this == COMMITTING;
    }
}
