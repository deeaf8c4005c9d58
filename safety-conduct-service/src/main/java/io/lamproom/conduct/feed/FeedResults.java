package io.lamproom.conduct.feed;

import io.lamproom.conduct.feed.FeedView.FeedFault;
import io.lamproom.conduct.feed.FeedView.FeedItemView;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Problems;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what became of the items of a call, faults in the caller's language. */
@ApplicationScoped
public class FeedResults {

    /**
     * One item's fate.
     *
     * @param id as it was sent
     * @param faults empty unless refused or held
     * @param status of the record; null where there is none, or it has none
     * @param late the record is marked late; null as the status
     */
    public record Result(String id, FeedOutcome outcome, List<FieldError> faults, String status, Boolean late) {

        public static Result refused(String id, List<FieldError> faults) {
            return new Result(id, FeedOutcome.REFUSED, List.copyOf(faults), null, null);
        }

        public static Result refused(String id, Refusal refusal) {
            return refused(id, faultsOf(refusal));
        }

        /** @param again it waits already, as it was sent */
        public static Result held(String id, boolean again, Refusal why) {
            return new Result(id, again ? FeedOutcome.UNCHANGED : FeedOutcome.HELD, faultsOf(why), "HELD", null);
        }

        public static Result of(String id, FeedOutcome outcome) {
            return new Result(id, outcome, List.of(), null, null);
        }

        public static Result of(String id, FeedOutcome outcome, String status, Boolean late) {
            return new Result(id, outcome, List.of(), status, late);
        }
    }

    private final Problems problems;

    FeedResults(Problems problems) {
        this.problems = problems;
    }

    /** @param results in the order of the items */
    public FeedView view(List<Result> results, Locale locale) {
        List<FeedItemView> items = new ArrayList<>(results.size());
        for (Result result : results) {
            items.add(new FeedItemView(
                    items.size(),
                    result.id(),
                    result.outcome(),
                    result.status(),
                    result.late(),
                    faults(result, locale)));
        }
        return FeedView.of(items);
    }

    /** What a rule that was broken says as faults of an item. */
    static List<FieldError> faultsOf(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? List.of(new FieldError(null, null, refusal.code(), refusal.arguments()))
                : refusal.errors();
    }

    private List<FeedFault> faults(Result result, Locale locale) {
        if (result.faults().isEmpty()) {
            return List.of();
        }
        return problems.of(new Refusal.InvalidInput(result.faults()), locale).errors().stream()
                .map(FeedFault::of)
                .toList();
    }
}
