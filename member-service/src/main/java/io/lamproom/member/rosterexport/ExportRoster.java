package io.lamproom.member.rosterexport;

import io.lamproom.member.people.WorkerFilter;
import io.lamproom.platform.sheet.SheetExport;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes the roster out as a file: whom the caller reaches, with the columns that the caller may see. */
@ApplicationScoped
class ExportRoster {

    private final RosterPages pages;
    private final SheetExport sheets;

    ExportRoster(RosterPages pages, SheetExport sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    SheetFile export(WorkerFilter filter, SheetFormat format) {
        List<RosterRows.Column> columns = RosterRows.Column.shown(pages.unmasked());
        List<String> header = columns.stream().map(RosterRows.Column::header).toList();
        return sheets.of(format, header, request -> pages.page(filter, columns, request));
    }
}
