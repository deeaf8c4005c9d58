package io.lamproom.member.rosterexport;

/** The kinds of file in which a list can be taken out. */
enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** UTF-8 with a byte order mark, by which office programs recognise it. */
    CSV("text/csv; charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
