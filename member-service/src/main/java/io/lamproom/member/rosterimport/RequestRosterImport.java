package io.lamproom.member.rosterimport;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Takes an uploaded sheet: all its rows are staged in one transaction, and judged afterwards by whichever instance gets
 * to it first.
 */
@ApplicationScoped
class RequestRosterImport {

    private final RosterImportRepository imports;
    private final StagedRows rows;
    private final RosterImportSettings settings;
    private final CallerContext caller;
    private final BusinessClock clock;
    private final Audit audit;

    RequestRosterImport(
            RosterImportRepository imports,
            StagedRows rows,
            RosterImportSettings settings,
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

    /** @throws Refusal.RuleBroken if the file is no roster sheet or goes beyond the limits */
    @Transactional
    RosterImport request(UUID mineId, ImportMode mode, Upload upload) {
        RosterImport requested = new RosterImport(mineId, mode, upload.sha256(), clock.now());
        requested.asked(caller.caller().subject(), caller.requestId());
        try (RosterSheet sheet = RosterSheet.open(upload.file(), settings.limits())) {
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
        imports.flush();
        audit.changed(
                "roster-import", requested.id(), requested.version(), mineId, "roster-import.requested", List.of());
        return requested;
    }
}
