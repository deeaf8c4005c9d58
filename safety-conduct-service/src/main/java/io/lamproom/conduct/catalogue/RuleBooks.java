package io.lamproom.conduct.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mines' rule books, kept in memory by revision. To be asked by what writes no catalogue: a book read inside a
 * transaction that changes one could be kept although that transaction is rolled back.
 */
@ApplicationScoped
public class RuleBooks {

    private static final long TRUSTED_NANOS = Duration.ofSeconds(1).toNanos();

    /** Fired in the transaction that changes a mine's rules. */
    record Changed(UUID mineId) {}

    private record Kept(RuleBook book, long comparedAt) {
        boolean trusted() {
            return System.nanoTime() - comparedAt < TRUSTED_NANOS;
        }
    }

    private final RuleBookReader reader;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    RuleBooks(RuleBookReader reader) {
        this.reader = reader;
    }

    /** The mine's rules as they are now: for what fixes a grade or points. */
    public RuleBook current(UUID mineId) {
        Kept known = kept.get(mineId);
        RuleBook book = known != null && known.book().revision() == reader.revision(mineId)
                ? known.book()
                : reader.read(mineId);
        kept.put(mineId, new Kept(book, System.nanoTime()));
        return book;
    }

    /** The mine's rules as they were at most a second ago: for what only asks whether a behaviour exists. */
    public RuleBook recent(UUID mineId) {
        Kept known = kept.get(mineId);
        return known != null && known.trusted() ? known.book() : current(mineId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        kept.remove(changed.mineId());
    }
}
