package io.lamproom.platform.sheet;

/** What can be wrong with a row of any sheet. */
public enum SheetFault implements FaultCode {
    TEXT_TOO_LONG,
    /** The cell shows an error of the spreadsheet program, such as #REF!. */
    CELL_ERROR,
    /** The cell holds a formula without a computed value. */
    FORMULA,
    /** Meanwhile someone changed what the row rests on. */
    CHANGED_MEANWHILE
}
