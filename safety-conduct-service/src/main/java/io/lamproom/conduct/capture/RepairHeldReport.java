package io.lamproom.conduct.capture;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.ReportRepaired;
import io.lamproom.conduct.violation.ReportRequest;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes a violation of what waits: a person says whom or what was meant. */
@ApplicationScoped
class RepairHeldReport {

    private final CallerContext context;
    private final Actors actors;
    private final HeldReportRepository held;
    private final SealedReports sealed;
    private final ReportRepaired reportRepaired;
    private final KeepHeldReports keep;

    RepairHeldReport(
            CallerContext context,
            Actors actors,
            HeldReportRepository held,
            SealedReports sealed,
            ReportRepaired reportRepaired,
            KeepHeldReports keep) {
        this.context = context;
        this.actors = actors;
        this.held = held;
        this.sealed = sealed;
        this.reportRepaired = reportRepaired;
        this.keep = keep;
    }

    @Transactional
    HeldReport repair(UUID id, ExpectedVersion expected, HeldReportRepair repair) {
        if (repair.workerId() != null && repair.staffNo() != null) {
            throw new Refusal.InvalidInput(FieldError.at("/workerId", "worker-or-staff-no"));
        }
        HeldReport report = held.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, report.version());
        report.require("repair");
        ReportRequest meant = sealed.open(report).meaning(repair.workerId(), repair.staffNo(), repair.behaviourCode());
        reportRepaired.report(meant, report.contentHash(), report.receivedAt(), report.feed());
        report.repair(actors.step(null));
        keep.changed("held-report.repaired", List.of(report));
        return report;
    }
}
