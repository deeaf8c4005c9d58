package io.lamproom.member.rosterimport;

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
class CommitRosterImport {

    private final RosterImportRepository imports;
    private final CallerContext caller;
    private final Audit audit;

    CommitRosterImport(RosterImportRepository imports, CallerContext caller, Audit audit) {
        this.imports = imports;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    RosterImport commit(UUID id, ExpectedVersion expected) {
        RosterImport found = imports.findHeld(caller.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, found.version());
        found.commit(caller.caller().subject(), caller.requestId());
        imports.flush();
        audit.changed(
                "roster-import",
                id,
                found.version(),
                found.mineId(),
                "roster-import.commitment-requested",
                List.of("state"));
        return found;
    }
}
