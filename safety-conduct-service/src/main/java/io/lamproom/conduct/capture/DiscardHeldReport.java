package io.lamproom.conduct.capture;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Ends the waiting of what nobody can make anything of. */
@ApplicationScoped
class DiscardHeldReport {

    private final CallerContext context;
    private final Actors actors;
    private final HeldReportRepository held;
    private final KeepHeldReports keep;

    DiscardHeldReport(CallerContext context, Actors actors, HeldReportRepository held, KeepHeldReports keep) {
        this.context = context;
        this.actors = actors;
        this.held = held;
        this.keep = keep;
    }

    @Transactional
    HeldReport discard(UUID id, ExpectedVersion expected, String reason) {
        HeldReport report = held.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, report.version());
        report.discard(actors.step(reason));
        keep.changed("held-report.discarded", List.of(report));
        return report;
    }
}
