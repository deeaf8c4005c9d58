package io.lamproom.member.rosterexport;

import io.lamproom.member.people.WorkerFilter;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the roster out as a file: whom the caller reaches, with the columns that the caller may see. The file is whole
 * before its first byte is sent, so that a failure is answered as one.
 */
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

    /** A file that is gone when it has been read. */
    record Exported(InputStream content, long bytes) {}

    /** @throws Refusal.RuleBroken when there are more rows than a file may have */
    Exported export(WorkerFilter filter, SheetFormat format) {
        try {
            Path file = Files.createTempFile("roster", "." + format.extension());
            try {
                write(filter, format, file);
                long bytes = Files.size(file);
                return new Exported(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), bytes);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(WorkerFilter filter, SheetFormat format, Path file) throws IOException {
        List<RosterRows.Column> columns = RosterRows.Column.shown(pages.unmasked());
        try (SheetWriter sheet = SheetWriter.of(format, Files.newOutputStream(file))) {
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
}
