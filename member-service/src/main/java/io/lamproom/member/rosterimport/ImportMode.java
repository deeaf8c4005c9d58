package io.lamproom.member.rosterimport;

/** What happens once a sheet is validated. */
enum ImportMode {
    /** It waits to be committed or cancelled. */
    DRY_RUN,
    /** It is committed at once, without the rows refused. */
    COMMIT
}
