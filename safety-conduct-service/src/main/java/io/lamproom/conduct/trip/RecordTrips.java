package io.lamproom.conduct.trip;

import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.conduct.feed.Whereabouts;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes the trips of a call. The order of items and calls does not matter: what tells more completes what tells less, what
 * tells less changes nothing, and what tells otherwise is refused.
 */
@ApplicationScoped
class RecordTrips {

    private final ReadTrips readTrips;
    private final TripRepository trips;
    private final Audit audit;
    private final FeedCalls calls;
    private final Whereabouts whereabouts;

    RecordTrips(ReadTrips readTrips, TripRepository trips, Audit audit, FeedCalls calls, Whereabouts whereabouts) {
        this.readTrips = readTrips;
        this.trips = trips;
        this.audit = audit;
        this.calls = calls;
        this.whereabouts = whereabouts;
    }

    @Transactional
    List<Result> record(UUID mineId, TripBatch batch) {
        List<ReadTrips.Item> items = readTrips.read(mineId, batch.items());
        Map<UUID, Trip> wanted = merged(items);
        UUID batchId = Ids.next();
        Map<UUID, Boolean> written = wanted.isEmpty() ? Map.of() : trips.store(mineId, batchId, wanted.values());
        if (!written.isEmpty()) {
            audit.changed("trip-batch", batchId, 0, mineId, "trips.recorded", List.of("trips"));
            whereabouts.told(
                    mineId,
                    written.keySet().stream()
                            .map(id -> wanted.get(id).workerId())
                            .collect(Collectors.toSet()));
        }
        List<Result> results = results(items, written, trips.known(wanted.keySet()));
        calls.count(batchId, mineId, FeedKind.TRIP, results);
        return results;
    }

    /** One trip of each id, as complete as the call tells it; which of two that differ comes first stands. */
    private static Map<UUID, Trip> merged(List<ReadTrips.Item> items) {
        Map<UUID, Trip> wanted = new LinkedHashMap<>();
        for (ReadTrips.Item item : items) {
            if (item.trip() != null) {
                wanted.merge(item.trip().id(), item.trip(), (one, next) -> next.completes(one) ? next : one);
            }
        }
        return wanted;
    }

    private static List<Result> results(List<ReadTrips.Item> items, Map<UUID, Boolean> written, Map<UUID, Trip> known) {
        Map<UUID, FeedOutcome> open = new LinkedHashMap<>();
        written.forEach((id, isNew) -> open.put(id, isNew ? FeedOutcome.RECORDED : FeedOutcome.COMPLETED));
        List<Result> results = new ArrayList<>(items.size());
        for (ReadTrips.Item item : items) {
            if (item.trip() == null) {
                results.add(Result.refused(item.id(), item.faults()));
            } else if (!item.trip().agreesWith(known.get(item.trip().id()))) {
                results.add(Result.refused(item.id(), List.of(FieldError.at("/id", "trip-told-otherwise"))));
            } else {
                // of several items of one trip the first is what was written
                FeedOutcome outcome = open.remove(item.trip().id());
                results.add(Result.of(item.id(), outcome == null ? FeedOutcome.UNCHANGED : outcome));
            }
        }
        return results;
    }
}
