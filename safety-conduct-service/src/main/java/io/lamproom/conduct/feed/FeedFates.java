package io.lamproom.conduct.feed;

import io.lamproom.conduct.feed.FeedFatesView.FeedFateView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers a feed where its items have got to, so that it can prove that none was lost. */
@ApplicationScoped
public class FeedFates {

    private final FeedCalls calls;
    private final FeedRepository feeds;

    FeedFates(FeedCalls calls, FeedRepository feeds) {
        this.calls = calls;
        this.feeds = feeds;
    }

    /** @param kept what has become of those of which something is kept */
    public FeedFatesView of(UUID mineId, FeedKind kind, FeedIds asked, Map<UUID, FeedFate> kept) {
        Map<String, String> refused = feeds.refused(mineId, kind, calls.feed(), asked.ids());
        List<FeedFateView> items = asked.ids().stream()
                .map(id -> {
                    UUID readable = new ItemReader().optionalId(id, "/id");
                    FeedFate fate = readable == null ? null : kept.get(readable);
                    String code = fate == null ? refused.get(id) : null;
                    FeedFate known = code == null ? FeedFate.UNKNOWN : FeedFate.REFUSED;
                    return new FeedFateView(id, fate == null ? known : fate, code);
                })
                .toList();
        return FeedFatesView.of(items);
    }
}
