package io.lamproom.conduct.feed;

import io.lamproom.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Removes the counts and refusals whose term has ended, a batch a transaction. */
@ApplicationScoped
class ExpireFeeds {

    private static final int BATCH = 5_000;

    private final Roster roster;
    private final FeedTerms terms;
    private final FeedRepository feeds;

    ExpireFeeds(Roster roster, FeedTerms terms, FeedRepository feeds) {
        this.roster = roster;
        this.terms = terms;
        this.feeds = feeds;
    }

    @Scheduled(every = "1h", delayed = "12m", identity = "feed-expiry", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        roster.mineIds().forEach(this::expire);
    }

    void expire(UUID mineId) {
        LocalDate keptFrom = QuarkusTransaction.joiningExisting().call(() -> terms.keptFrom(mineId));
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(() -> feeds.removeBefore(mineId, keptFrom, BATCH));
        } while (removed >= BATCH);
    }
}
