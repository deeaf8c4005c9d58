package io.lamproom.platform.sheetimport;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.Upload;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.UnreadableSheet;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Takes an uploaded sheet: all its rows are staged in one transaction, and judged afterwards by whichever instance gets
 * to it first.
 */
@ApplicationScoped
class RequestSheetImport {

    private final SheetImports imports;
    private final StagedRows rows;
    private final SheetImportSettings settings;
    private final CallerContext caller;
    private final BusinessClock clock;
    private final Audit audit;

    RequestSheetImport(
            SheetImports imports,
            StagedRows rows,
            SheetImportSettings settings,
            CallerContext caller,
            BusinessClock clock,
            Audit audit) {
        this.imports = imports;
        this.rows = rows;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws Refusal.RuleBroken if the file is no sheet of that kind or goes beyond the limits */
    @Transactional
    SheetImport request(SheetImportKind kind, SheetImport.Place place, ImportMode mode, Upload upload) {
        SheetImport requested =
                new SheetImport(kind.name(), place, mode, upload.sha256(), Asking.of(caller), clock.now());
        try (Sheet sheet = Sheet.open(upload.file(), kind.layout(), settings.limits())) {
            imports.add(requested);
            int staged = rows.stage(requested.id(), sheet);
            if (staged == 0) {
                throw new UnreadableSheet("sheet-without-rows");
            }
            requested.staged(staged, sheet.notes(), sheet.date1904());
        } catch (UnreadableSheet e) {
            throw new Refusal.RuleBroken(e.code(), e.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.save(requested);
        audit.changed(
                kind.name(),
                requested.id(),
                requested.version(),
                place.mineId(),
                kind.name() + ".requested",
                List.of());
        return requested;
    }
}
