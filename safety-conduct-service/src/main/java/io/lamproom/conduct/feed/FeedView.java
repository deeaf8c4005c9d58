package io.lamproom.conduct.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.platform.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a call's items, in the order in which they were sent. */
public record FeedView(
        int recorded, int completed, int corrected, int unchanged, int held, int refused, List<FeedItemView> items) {

    /**
     * One item.
     *
     * @param item its place in the call, from 0
     * @param id as it was sent
     * @param faults all that is wrong with it; empty unless refused or held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedItemView(
            int item,
            String id,
            FeedOutcome outcome,

            @Schema(description = "Of the record as it is now, where it has one.")
            String status,

            @Schema(description = "The record is marked late, where it can be.")
            Boolean late,

            List<FeedFault> faults) {}

    /**
     * One fault of an item.
     *
     * @param pointer the field of the item; absent where it is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedFault(String pointer, String code, String detail) {

        static FeedFault of(Problem.Fault fault) {
            return new FeedFault(fault.pointer(), fault.code(), fault.detail());
        }
    }

    static FeedView of(List<FeedItemView> items) {
        return new FeedView(
                count(items, FeedOutcome.RECORDED),
                count(items, FeedOutcome.COMPLETED),
                count(items, FeedOutcome.CORRECTED),
                count(items, FeedOutcome.UNCHANGED),
                count(items, FeedOutcome.HELD),
                count(items, FeedOutcome.REFUSED),
                items);
    }

    private static int count(List<FeedItemView> items, FeedOutcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
