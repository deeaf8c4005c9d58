package io.lamproom.platform.sheetimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row, or what a commitment would make of it. */
@Schema(
        description =
                "`STAGED` read, not judged yet; `NEW`, `CHANGED`, `UNCHANGED` what it would do; `REFUSED` it has faults; `CREATED`, `UPDATED` what it did.")
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
