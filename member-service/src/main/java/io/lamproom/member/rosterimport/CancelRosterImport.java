package io.lamproom.member.rosterimport;

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
class CancelRosterImport {

    private final RosterImportRepository imports;
    private final StagedRows rows;
    private final RosterImportSettings settings;
    private final CallerContext caller;
    private final BusinessClock clock;
    private final Audit audit;

    CancelRosterImport(
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

    @Transactional
    RosterImport cancel(UUID id) {
        RosterImport found = imports.findHeld(caller.reach(), id).orElseThrow(Refusal.NotFound::new);
        cancel(found);
        return found;
    }

    /** Nobody's data lies staged for ever. */
    @Scheduled(every = "1h", delayed = "1m", identity = "roster-import-expiry")
    @Transactional
    void cancelForgotten() {
        imports.waitingSince(clock.now().minus(settings.keep())).forEach(this::cancel);
    }

    private void cancel(RosterImport found) {
        found.cancel(clock.now());
        imports.flush();
        rows.forget(found.id());
        audit.changed(
                "roster-import",
                found.id(),
                found.version(),
                found.mineId(),
                "roster-import.cancelled",
                List.of("state"));
    }
}
