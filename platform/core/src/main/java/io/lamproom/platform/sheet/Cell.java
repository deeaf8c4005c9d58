package io.lamproom.platform.sheet;

/**
 * A cell as the file holds it. A formula is represented by the value that was last computed for it and is never
 * evaluated; a text that looks like a formula is a text.
 */
public record Cell(Kind kind, String text) {

    public enum Kind {
        TEXT,
        NUMBER,
        /** An error value such as #REF!. */
        ERROR,
        /** A formula without a computed value. */
        UNCOMPUTED
    }

    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    public boolean blank() {
        return text.isBlank() && kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
    }
}
