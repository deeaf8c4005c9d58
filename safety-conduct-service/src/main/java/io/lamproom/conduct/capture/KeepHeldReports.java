package io.lamproom.conduct.capture;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Ends each change of held items: they are in the audit trail, and never on a topic. */
@ApplicationScoped
class KeepHeldReports {

    private final HeldReportRepository held;
    private final Audit audit;

    KeepHeldReports(HeldReportRepository held, Audit audit) {
        this.held = held;
        this.audit = audit;
    }

    /** @param what has happened to them, such as {@code held-report.repaired} */
    void changed(String what, Collection<HeldReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        // gives them the versions that the audit names
        held.write();
        audit.changed(reports.stream()
                .map(each -> new AuditedChange(
                        "held-report", each.id(), each.version(), each.mineId(), what, List.of("status")))
                .toList());
    }
}
