package io.lamproom.member.rosterimport;

/**
 * A cell as the file holds it. A formula is represented by the value that was last computed for it and is never
 * evaluated; a text that looks like a formula is a text.
 */
record Cell(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        /** An error value such as #REF!. */
        ERROR,
        /** A formula without a computed value. */
        UNCOMPUTED
    }

    static final Cell BLANK = new Cell(Kind.TEXT, "");

    boolean blank() {
        return text.isBlank() && kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
    }
}
