package io.lamproom.platform.sheetimport;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives an import up, before or between two chunks; what is committed stays, what is staged is forgotten. */
@ApplicationScoped
class CancelSheetImport {

    private final SheetImports imports;
    private final StagedRows rows;
    private final SheetImportSettings settings;
    private final CallerContext caller;
    private final BusinessClock clock;
    private final Audit audit;

    CancelSheetImport(
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

    @Transactional
    SheetImport cancel(SheetImportKind kind, UUID id) {
        SheetImport found = imports.findHeld(caller.reach(), kind.name(), id).orElseThrow(Refusal.NotFound::new);
        cancel(found);
        return found;
    }

    /** Nobody's data lies staged for ever. */
    @Scheduled(every = "1h", delayed = "1m", identity = "sheet-import-expiry")
    @Transactional
    void cancelForgotten() {
        imports.waitingSince(clock.now().minus(settings.keep())).forEach(this::cancel);
    }

    private void cancel(SheetImport found) {
        found.cancel(clock.now());
        imports.save(found);
        rows.forget(found.id());
        audit.changed(
                found.kind(),
                found.id(),
                found.version(),
                found.mineId(),
                found.kind() + ".cancelled",
                List.of("state"));
    }
}
