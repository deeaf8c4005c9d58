package io.lamproom.platform.sheet;

/**
 * Something said once about a file that does not stop its import.
 *
 * @param code {@code column-unknown}, {@code column-elsewhere} or {@code sheet-left-out}
 * @param what the header or the sheet's name
 */
public record FileNote(String code, String what) {}
