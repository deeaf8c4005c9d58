package io.lamproom.platform.sheetimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an import. */
@Schema(
        description =
                "`VALIDATING` > `VALIDATED` | `INVALID` (no row can be read); `VALIDATED` > `COMMITTING` > `COMMITTED`; `CANCELLED` by a person; `FAILED` by a fault of the service.")
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
