package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.KeepReports.Judged;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * Puts on record what a program told and could not be matched, as a person has repaired it. Its terms run from when it
 * was told. Who says whom it means is its recorder, and so neither verifies nor confirms it.
 */
@ApplicationScoped
public class ReportRepaired {

    private final JudgeReport judgeReport;
    private final Recorders recorders;
    private final Actors actors;
    private final AskedSingly background;
    private final KeepReports keepReports;
    private final BusinessClock clock;

    ReportRepaired(
            JudgeReport judgeReport,
            Recorders recorders,
            Actors actors,
            AskedSingly background,
            KeepReports keepReports,
            BusinessClock clock) {
        this.judgeReport = judgeReport;
        this.recorders = recorders;
        this.actors = actors;
        this.background = background;
        this.keepReports = keepReports;
        this.clock = clock;
    }

    /**
     * @param report with an id
     * @param contentHash of what the program told
     * @param client that program
     * @throws Refusal for the first rule that stands against it
     */
    @Transactional(TxType.MANDATORY)
    public Receipt report(ReportRequest report, byte[] contentHash, Instant toldAt, String client) {
        Violation violation =
                judgeReport.judge(report, report.id(), contentHash, recorders.of(report, toldAt, client), background);
        if (actors.callerIs(violation.mineId(), violation.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        keepReports.keep(List.of(new Judged(report, violation)));
        return Receipt.of(violation, clock.zone());
    }
}
