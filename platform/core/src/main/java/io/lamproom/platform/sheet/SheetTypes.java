package io.lamproom.platform.sheet;

/** The media types of sheets. */
public final class SheetTypes {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    private SheetTypes() {}
}
