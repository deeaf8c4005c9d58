package io.lamproom.platform.sheet;

/** One fault of a row, and the usual header of the column it is in. Never holds the cell's text. */
public record Fault(String code, String column) {

    public Fault(FaultCode code, SheetColumn column) {
        this(code.code(), column.header());
    }
}
