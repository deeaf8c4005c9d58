package io.lamproom.conduct.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Where the ids have got to that a feed asked about, in the order of the question. */
public record FeedFatesView(
        int recorded, int held, int repaired, int discarded, int refused, int unknown, List<FeedFateView> items) {

    /**
     * One id.
     *
     * @param code the rule by which it was refused the last time; absent unless refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeedFateView(String id, FeedFate fate, String code) {}

    static FeedFatesView of(List<FeedFateView> items) {
        return new FeedFatesView(
                count(items, FeedFate.RECORDED),
                count(items, FeedFate.HELD),
                count(items, FeedFate.REPAIRED),
                count(items, FeedFate.DISCARDED),
                count(items, FeedFate.REFUSED),
                count(items, FeedFate.UNKNOWN),
                items);
    }

    private static int count(List<FeedFateView> items, FeedFate fate) {
        return (int) items.stream().filter(item -> item.fate() == fate).count();
    }
}
