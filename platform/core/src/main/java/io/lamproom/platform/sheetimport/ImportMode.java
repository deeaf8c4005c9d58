package io.lamproom.platform.sheetimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens once a sheet is validated. */
@Schema(description = "`DRY_RUN` judges only, to be committed later; `COMMIT` writes the good rows at once.")
public enum ImportMode {
    /** It waits to be committed or cancelled. */
    DRY_RUN,
    /** It is committed at once, without the rows refused. */
    COMMIT
}
