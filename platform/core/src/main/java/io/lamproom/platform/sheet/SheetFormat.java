package io.lamproom.platform.sheet;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of file in which a list can be taken out. */
@Schema(description = "`XLSX` a workbook; `CSV` text in UTF-8 or GB 18030.")
public enum SheetFormat {
    XLSX(SheetTypes.XLSX),
    /** UTF-8 with a byte order mark, by which office programs recognise it. */
    CSV(SheetTypes.CSV + "; charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
