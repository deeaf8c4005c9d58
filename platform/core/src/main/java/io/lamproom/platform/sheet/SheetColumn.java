package io.lamproom.platform.sheet;

import java.util.List;

/** A column of a kind of sheet: a constant of an enum, with the headers under which offices keep it. */
public interface SheetColumn {

    /** What an import does with a column. */
    enum Use {
        /** Taken; a file without it is refused. */
        REQUIRED,
        /** Taken; a file without it leaves what is stored as it is. */
        TAKEN,
        /** Belongs to the sheet and says nothing of the row's subject. */
        PASSED_OVER,
        /** Kept by another part of the system: reported once per file. */
        ELSEWHERE
    }

    String name();

    Use use();

    /** The first is the usual one. */
    List<String> headers();

    /** The usual header, in Chinese. */
    default String header() {
        return headers().getFirst();
    }

    default boolean taken() {
        return use() == Use.REQUIRED || use() == Use.TAKEN;
    }
}
