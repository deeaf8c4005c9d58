package io.lamproom.platform.sheetimport;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Has the good rows of a validated sheet written; the caller is the one the audit names for them. */
@ApplicationScoped
class CommitSheetImport {

    private final SheetImports imports;
    private final CallerContext caller;
    private final Audit audit;

    CommitSheetImport(SheetImports imports, CallerContext caller, Audit audit) {
        this.imports = imports;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    SheetImport commit(SheetImportKind kind, UUID id, ExpectedVersion expected) {
        SheetImport found = imports.findHeld(caller.reach(), kind.name(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, found.version());
        found.commit(Asking.of(caller));
        imports.save(found);
        audit.changed(
                kind.name(),
                id,
                found.version(),
                found.mineId(),
                kind.name() + ".commitment-requested",
                List.of("state"));
        return found;
    }
}
