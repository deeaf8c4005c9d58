package io.lamproom.conduct.capture;

import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.platform.http.Failures;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Takes the items of a call, all in one transaction as a rule. Where the database refuses what no rule saw, such as an id
 * that another call has taken in the same moment, they are judged again as things stand then, and after that in halves:
 * no item is lost for another.
 */
@ApplicationScoped
class CaptureReports {

    private static final Comparator<Told> FIRST_FIRST = Comparator.comparing(
                    Told::report,
                    Comparator.nullsLast(
                            Comparator.comparing(report -> report.occurredAt().toInstant())))
            .thenComparing(Told::id, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ReadReports readReports;
    private final TakeReports takeReports;
    private final Failures failures;

    CaptureReports(ReadReports readReports, TakeReports takeReports, Failures failures) {
        this.readReports = readReports;
        this.takeReports = takeReports;
        this.failures = failures;
    }

    /**
     * @param mine its code, for the items that name none, from a program that serves several; else null
     * @return one result each, in the order of the items
     */
    List<Result> capture(UUID mineId, String mine, ReportBatch batch) {
        List<Told> told = readReports.read(batch.items(), mine).stream()
                .sorted(FIRST_FIRST)
                .toList();
        List<Result> results = take(mineId, batch.holds(), told, true);
        Result[] asSent = new Result[told.size()];
        for (int i = 0; i < asSent.length; i++) {
            asSent[told.get(i).number()] = results.get(i);
        }
        return Arrays.asList(asSent);
    }

    private List<Result> take(UUID mineId, boolean hold, List<Told> items, boolean again) {
        try {
            return takeReports.take(mineId, hold, items);
        } catch (RuntimeException failure) {
            Refusal refusal = failures.refusal(failure)
                    .filter(found -> !(found instanceof Refusal.Unavailable))
                    .orElseThrow(() -> failure);
            if (again) {
                return take(mineId, hold, items, false);
            }
            if (items.size() == 1) {
                return takeReports.refuse(mineId, items.getFirst(), refusal);
            }
            int half = items.size() / 2;
            List<Result> results = new ArrayList<>(take(mineId, hold, items.subList(0, half), true));
            results.addAll(take(mineId, hold, items.subList(half, items.size()), true));
            return results;
        }
    }
}
