package io.lamproom.platform.sheetimport;

import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetLayout;
import java.util.List;

/**
 * What a service takes in as sheets: a bean for each kind. Its methods run for the caller who asked for the import, whom
 * {@link io.lamproom.platform.security.CallerContext} names with what that caller reaches now.
 */
public interface SheetImportKind {

    /** Such as {@code roster-import}: names it in the audit, in the messages of its faults and, with an s, in paths. */
    String name();

    SheetLayout layout();

    /** How many rows are judged or written in one transaction at most: fewer than the settings say, where each takes long. */
    default int rowsAtOnce() {
        return Integer.MAX_VALUE;
    }

    /**
     * Begins to judge the rows of a sheet, in its transaction: from the first row of all, or of a chunk that is to be
     * written.
     */
    Pass begin(SheetImport of);

    /** Goes through rows from top to bottom; remembers what must not stand twice. */
    interface Pass {

        /** What a commitment would make of rows; writes nothing. */
        List<RowResult> judge(List<Sheet.Row> rows);

        /**
         * Judges rows anew and writes the good ones, in a transaction that is rolled back when this throws, and tried
         * again row by row.
         */
        List<RowResult> write(List<Sheet.Row> rows);

        /** That a row could not be written, since what it rests on has changed; writes nothing. */
        RowResult refused(Sheet.Row row);
    }
}
