package io.lamproom.platform.sheet;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a list out as a file, page by page: what the list shows to this caller, and no more. */
@ApplicationScoped
public class SheetExport {

    private final int mostRows;

    SheetExport(@ConfigProperty(name = "lamproom.sheet-export.most-rows", defaultValue = "100000") int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * The list with its header as a file.
     *
     * @param pages reads a page, in a transaction of its own; each row has a cell for each header, null is an empty one
     * @throws Refusal.RuleBroken when there are more rows than a file may have
     */
    public SheetFile of(SheetFormat format, List<String> header, Function<PageRequest, Page<List<String>>> pages) {
        return SheetFile.of(format, sheet -> write(sheet, header, pages));
    }

    private void write(SheetWriter sheet, List<String> header, Function<PageRequest, Page<List<String>>> pages)
            throws IOException {
        sheet.row(header);
        int rows = 0;
        PageRequest request = new PageRequest();
        request.limit = PageRequest.MAX_LIMIT;
        do {
            Page<List<String>> page = pages.apply(request);
            rows += page.items().size();
            if (rows > mostRows) {
                throw new Refusal.RuleBroken("export-too-large", mostRows);
            }
            for (List<String> row : page.items()) {
                sheet.row(row);
            }
            request.cursor = page.next();
        } while (request.cursor != null);
    }
}
