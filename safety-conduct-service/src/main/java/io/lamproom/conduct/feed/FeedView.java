package io.lamproom.conduct.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.platform.problem.Problem;
import java.util.List;

/** What became of a call's items, in the order in which they were sent. */
public record FeedView(int recorded, int completed, int unchanged, int refused, List<FeedItemView> items) {

    /**
     * One item.
     *
     * @param item its place in the call, from 0
     * @param id as it was sent
     * @param faults all that is wrong with it; empty unless refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedItemView(int item, String id, FeedOutcome outcome, List<FeedFault> faults) {}

    /**
     * One fault of an item.
     *
     * @param pointer the field of the item
     */
    public record FeedFault(String pointer, String code, String detail) {

        static FeedFault of(Problem.Fault fault) {
            return new FeedFault(fault.pointer(), fault.code(), fault.detail());
        }
    }

    static FeedView of(List<FeedItemView> items) {
        return new FeedView(
                count(items, FeedOutcome.RECORDED),
                count(items, FeedOutcome.COMPLETED),
                count(items, FeedOutcome.UNCHANGED),
                count(items, FeedOutcome.REFUSED),
                items);
    }

    private static int count(List<FeedItemView> items, FeedOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
