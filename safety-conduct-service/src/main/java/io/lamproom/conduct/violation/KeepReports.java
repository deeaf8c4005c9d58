package io.lamproom.conduct.violation;

import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the violations that reports became, with their audit entries and events: as many statements for all as for one. */
@ApplicationScoped
class KeepReports {

    /** A report and what it became. */
    record Judged(ReportRequest request, Violation violation) {}

    private final ViolationRepository violations;
    private final ChangeRecorder changes;
    private final PeopleOfEvent people;

    KeepReports(ViolationRepository violations, ChangeRecorder changes, PeopleOfEvent people) {
        this.violations = violations;
        this.changes = changes;
        this.people = people;
    }

    void keep(List<Judged> reports) {
        Map<UUID, List<UUID>> refusers = new LinkedHashMap<>();
        for (Judged each : reports) {
            violations.add(each.violation());
            if (!each.request().refusers().isEmpty()) {
                refusers.put(each.violation().id(), each.request().refusers());
            }
        }
        changes.recordAll(reports.stream().map(KeepReports::change).toList());
        people.keep(refusers);
    }

    private static Change change(Judged report) {
        return Change.of(
                report.request().asDraft() ? "violation.drafted" : "violation.reported", report.violation(), "status");
    }
}
