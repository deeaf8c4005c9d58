package io.lamproom.conduct.capture;

import io.lamproom.conduct.capture.HoldReports.Unmatched;
import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.conduct.violation.Receipt;
import io.lamproom.conduct.violation.ReportViolations;
import io.lamproom.conduct.violation.Reported;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes items in one transaction: violations, what is held, and the count of all. */
@ApplicationScoped
class TakeReports {

    /** An item that is judged, and the place of its result. */
    private record Judging(int place, Told item) {

        UUID id() {
            return item.report().id();
        }
    }

    private final ReportViolations reports;
    private final HoldReports holdReports;
    private final HeldReportRepository held;
    private final FeedCalls calls;

    TakeReports(ReportViolations reports, HoldReports holdReports, HeldReportRepository held, FeedCalls calls) {
        this.reports = reports;
        this.holdReports = holdReports;
        this.held = held;
        this.calls = calls;
    }

    /** @return one result each, in the order of the items */
    @Transactional(TxType.REQUIRES_NEW)
    List<Result> take(UUID mineId, boolean hold, List<Told> items) {
        Map<UUID, HeldReport> known = known(items);
        Result[] results = new Result[items.size()];
        List<Judging> judging = new ArrayList<>(items.size());
        for (int place = 0; place < results.length; place++) {
            Told item = items.get(place);
            results[place] = answered(item, known, mineId).orElse(null);
            if (results[place] == null) {
                judging.add(new Judging(place, item));
            }
        }
        List<Reported> reported = reports.report(
                judging.stream().map(each -> each.item().report()).toList());
        Set<UUID> taken = taken(judging, reported, results);
        holdReports.matched(
                taken.stream().map(known::get).filter(Objects::nonNull).toList());
        holdReports.hold(
                mineId, calls.feed(), unmatched(hold, judging, reported, taken, known, results), known, results);
        List<Result> all = Arrays.asList(results);
        calls.count(Ids.next(), mineId, FeedKind.VIOLATION, all);
        return all;
    }

    /** Counts an item that the database refuses, whatever else is with it. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Result> refuse(UUID mineId, Told item, Refusal refusal) {
        List<Result> refused = List.of(Result.refused(item.id(), refusal));
        calls.count(Ids.next(), mineId, FeedKind.VIOLATION, refused);
        return refused;
    }

    private Map<UUID, HeldReport> known(List<Told> items) {
        List<UUID> ids = items.stream()
                .map(Told::report)
                .filter(Objects::nonNull)
                .map(report -> report.id())
                .toList();
        return ids.isEmpty() ? new HashMap<>() : held.known(ids);
    }

    private Optional<Result> answered(Told item, Map<UUID, HeldReport> known, UUID mineId) {
        if (item.report() == null) {
            return Optional.of(Result.refused(item.id(), item.faults()));
        }
        return Optional.ofNullable(known.get(item.report().id()))
                .flatMap(before -> holdReports.answeredBy(before, mineId, calls.feed(), item));
    }

    /** Answers those that are on record; gives their ids. */
    private static Set<UUID> taken(List<Judging> judging, List<Reported> reported, Result[] results) {
        Set<UUID> taken = new HashSet<>();
        for (int i = 0; i < reported.size(); i++) {
            Judging each = judging.get(i);
            if (reported.get(i) instanceof Reported.Taken(Receipt receipt, boolean repeat)) {
                taken.add(each.id());
                results[each.place()] = Result.of(
                        each.item().id(),
                        repeat ? FeedOutcome.UNCHANGED : FeedOutcome.RECORDED,
                        receipt.status().name(),
                        receipt.late());
            }
        }
        return taken;
    }

    /** Answers those that are refused; gives those that are to be held instead. */
    private List<Unmatched> unmatched(
            boolean hold,
            List<Judging> judging,
            List<Reported> reported,
            Set<UUID> taken,
            Map<UUID, HeldReport> known,
            Result[] results) {
        List<Unmatched> unmatched = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            Judging each = judging.get(i);
            if (reported.get(i) instanceof Reported.Refused(Refusal refusal)) {
                boolean holdable = HoldReports.isUnmatched(refusal) && (hold || known.containsKey(each.id()));
                if (!holdable) {
                    results[each.place()] = Result.refused(each.item().id(), refusal);
                } else if (taken.contains(each.id())) {
                    results[each.place()] = HoldReports.taken(each.item());
                } else {
                    unmatched.add(holdReports.unmatched(each.place(), each.item(), refusal));
                }
            }
        }
        return unmatched;
    }
}
