package io.lamproom.conduct.violation;

import io.lamproom.conduct.violation.KeepReports.Judged;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts an act on record, as a draft or as a report, with where its subject stood on the business date. Other mine systems
 * write here more than anywhere else: the subject's standing is the one thing it reads.
 */
@ApplicationScoped
class ReportViolation {

    private final Repeats repeats;
    private final JudgeReport judgeReport;
    private final Recorders recorders;
    private final AskedSingly background;
    private final KeepReports keepReports;
    private final BusinessClock clock;

    ReportViolation(
            Repeats repeats,
            JudgeReport judgeReport,
            Recorders recorders,
            AskedSingly background,
            KeepReports keepReports,
            BusinessClock clock) {
        this.repeats = repeats;
        this.judgeReport = judgeReport;
        this.recorders = recorders;
        this.background = background;
        this.keepReports = keepReports;
        this.clock = clock;
    }

    @Transactional
    Receipt report(ReportRequest request) {
        if (request.id() == null) {
            return record(request, Ids.next(), null);
        }
        byte[] contentHash = repeats.contentHash(request);
        Optional<Receipt> earlier = repeats.find(request, contentHash);
        return earlier.orElseGet(() -> record(request, request.id(), contentHash));
    }

    private Receipt record(ReportRequest request, UUID id, byte[] contentHash) {
        Violation violation = judgeReport.judge(request, id, contentHash, recorders.of(request), background);
        keepReports.keep(List.of(new Judged(request, violation)));
        return Receipt.of(violation, clock.zone());
    }
}
