package io.lamproom.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the rows of one sheet, of which little is held in memory. */
public interface SheetWriter extends Closeable {

    /** With what a cell begins that an office program takes for a formula. */
    String FORMULA = "=+-@\t\r\n";

    /** Cells are texts; null is an empty one. */
    void row(List<String> cells) throws IOException;

    static SheetWriter of(SheetFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxWriter(out);
            case CSV -> new CsvWriter(out);
        };
    }

    /** A text that no office program takes for a formula: those begin with one of a few characters. */
    static String defused(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What was written as {@link #defused}. */
    static String undefused(String text) {
        boolean defused = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return defused ? text.substring(1) : text;
    }
}
