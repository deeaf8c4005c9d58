package io.lamproom.platform.sheetimport;

/** What happens once a sheet is validated. */
public enum ImportMode {
    /** It waits to be committed or cancelled. */
    DRY_RUN,
    /** It is committed at once, without the rows refused. */
    COMMIT
}
