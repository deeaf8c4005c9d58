package io.lamproom.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one sheet from top to bottom, each read when asked for. Blank rows may be left out. */
interface SheetRows extends Closeable {

    /** Empty at the end. */
    Optional<SheetRow> next() throws IOException;

    /** Whether day 0 of this sheet's dates is 1904-01-01, as in workbooks of old Macs. */
    default boolean date1904() {
        return false;
    }
}
