package io.lamproom.member.rosterexport;

import io.lamproom.member.people.WorkerFilter;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.sheet.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the roster out as a file: whom the caller reaches, with the columns that the caller may see. */
@ApplicationScoped
class ExportRoster {

    private final RosterPages pages;
    private final int mostRows;

    ExportRoster(
            RosterPages pages,
            @ConfigProperty(name = "lamproom.roster-export.most-rows", defaultValue = "100000") int mostRows) {
        this.pages = pages;
        this.mostRows = mostRows;
    }

    /** @throws Refusal.RuleBroken when there are more rows than a file may have */
    SheetFile export(WorkerFilter filter, SheetFormat format) {
        return SheetFile.of(format, sheet -> write(filter, sheet));
    }

    private void write(WorkerFilter filter, SheetWriter sheet) throws IOException {
        List<RosterRows.Column> columns = RosterRows.Column.shown(pages.unmasked());
        sheet.row(columns.stream().map(RosterRows.Column::header).toList());
        int rows = 0;
        String cursor = null;
        do {
            Page<List<String>> page = pages.page(filter, columns, cursor);
            rows += page.items().size();
            if (rows > mostRows) {
                throw new Refusal.RuleBroken("export-too-large", mostRows);
            }
            for (List<String> row : page.items()) {
                sheet.row(row);
            }
            cursor = page.next();
        } while (cursor != null);
    }
}
