package io.lamproom.conduct.violation;

import io.lamproom.conduct.violation.KeepReports.Judged;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Puts many acts on record, each by the rules of a single report and for itself: what is wrong with one holds up no other.
 * In which order they are given does not matter: what happened first goes on record first, by id where that is the same.
 * What they are judged by is read at once, and all rows are written at once, in the caller's transaction. A constraint that
 * somebody else's report breaks meanwhile ends that transaction: it is the caller's to try again, in smaller parts at last.
 */
@ApplicationScoped
public class ReportViolations {

    /** A report at its place in the call. */
    private record Numbered(int number, ReportRequest request, byte[] contentHash) {}

    private final Receipts receipts;
    private final Repeats repeats;
    private final AskAtOnce ask;
    private final JudgeReport judgeReport;
    private final Recorders recorders;
    private final KeepReports keepReports;
    private final ViolationRepository violations;
    private final BusinessClock clock;

    ReportViolations(
            Receipts receipts,
            Repeats repeats,
            AskAtOnce ask,
            JudgeReport judgeReport,
            Recorders recorders,
            KeepReports keepReports,
            ViolationRepository violations,
            BusinessClock clock) {
        this.receipts = receipts;
        this.repeats = repeats;
        this.ask = ask;
        this.judgeReport = judgeReport;
        this.recorders = recorders;
        this.keepReports = keepReports;
        this.violations = violations;
        this.clock = clock;
    }

    /**
     * Judges and writes reports that are valid by their own constraints.
     *
     * @return one result each, in the order of the reports
     */
    @Transactional(TxType.MANDATORY)
    public List<Reported> report(List<ReportRequest> reports) {
        List<Judged> good = new ArrayList<>(reports.size());
        List<Reported> results = judge(reports, good);
        if (!good.isEmpty()) {
            keepReports.keep(good);
            // written: the commit need not look at each of them again for changes
            violations.forget(good.stream().map(Judged::violation).toList());
        }
        return results;
    }

    /** What {@link #report} would answer now; writes nothing. */
    public List<Reported> judge(List<ReportRequest> reports) {
        return judge(reports, new ArrayList<>());
    }

    /** 32 bytes that differ when the content does, the caller's id included. */
    public byte[] contentHash(ReportRequest report) {
        return repeats.contentHash(report);
    }

    private List<Reported> judge(List<ReportRequest> reports, List<Judged> good) {
        AskedAtOnce background = ask.about(reports);
        Map<UUID, Receipts.Kept> taken = receipts.find(
                reports.stream().map(ReportRequest::id).filter(Objects::nonNull).toList());
        Reported[] results = new Reported[reports.size()];
        for (Numbered each : inOrder(reports)) {
            results[each.number()] = judge(each, background, taken, good);
        }
        return Arrays.asList(results);
    }

    private Reported judge(Numbered each, AskedAtOnce background, Map<UUID, Receipts.Kept> taken, List<Judged> good) {
        ReportRequest request = each.request();
        try {
            Receipts.Kept kept = taken.get(request.id());
            if (kept != null) {
                return new Reported.Taken(repeats.answeredBefore(kept, each.contentHash()), true);
            }
            UUID id = request.id() == null ? Ids.next() : request.id();
            Violation violation = judgeReport.judge(request, id, each.contentHash(), recorders.of(request), background);
            background.add(violation, request);
            Receipt receipt = Receipt.of(violation, clock.zone());
            taken.put(
                    id,
                    new Receipts.Kept(
                            receipt, violation.recording().recordedBy().subject(), violation.contentHash()));
            good.add(new Judged(request, violation));
            return new Reported.Taken(receipt, false);
        } catch (Refusal refusal) {
            return new Reported.Refused(refusal);
        }
    }

    private List<Numbered> inOrder(List<ReportRequest> reports) {
        return IntStream.range(0, reports.size())
                .mapToObj(number -> numbered(number, reports.get(number)))
                .sorted(Comparator.comparing((Numbered each) -> each.request().happenedAt())
                        .thenComparing(each -> each.request().id(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Numbered::contentHash, Comparator.nullsLast(Arrays::compareUnsigned)))
                .toList();
    }

    private Numbered numbered(int number, ReportRequest request) {
        return new Numbered(number, request, request.id() == null ? null : repeats.contentHash(request));
    }
}
