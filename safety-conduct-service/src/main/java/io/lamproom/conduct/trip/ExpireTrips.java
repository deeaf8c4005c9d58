package io.lamproom.conduct.trip;

import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedShifts;
import io.lamproom.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Removes the trips whose term has ended, a batch a transaction. A shift is no longer called complete before its first
 * trip goes: else everybody would seem to have been above ground.
 */
@ApplicationScoped
class ExpireTrips {

    private static final int BATCH = 5_000;

    private final Roster roster;
    private final KeptTrips kept;
    private final TripRepository trips;
    private final FeedShifts feedShifts;

    ExpireTrips(Roster roster, KeptTrips kept, TripRepository trips, FeedShifts feedShifts) {
        this.roster = roster;
        this.kept = kept;
        this.trips = trips;
        this.feedShifts = feedShifts;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "trip-expiry", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        roster.mineIds().forEach(this::expire);
    }

    void expire(UUID mineId) {
        LocalDate keptFrom = QuarkusTransaction.joiningExisting().call(() -> kept.from(mineId));
        // a trip of the day before may reach into the first shift that is kept
        QuarkusTransaction.requiringNew().run(() -> feedShifts.removeUntil(FeedKind.TRIP, mineId, keptFrom));
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(() -> trips.removeBefore(mineId, keptFrom, BATCH));
        } while (removed == BATCH);
    }
}
