package io.lamproom.conduct.capture;

import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.FeedDays;
import io.lamproom.conduct.feed.FeedDaysView;
import io.lamproom.conduct.feed.FeedFate;
import io.lamproom.conduct.feed.FeedFates;
import io.lamproom.conduct.feed.FeedFatesView;
import io.lamproom.conduct.feed.FeedIds;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.violation.RecordedByFeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What has become of what feeds told (对账): read from the records themselves, not from a memory of having written them. */
@ApplicationScoped
class Reconciliation {

    private final FeedCalls calls;
    private final FeedFates feedFates;
    private final FeedDays feedDays;
    private final RecordedByFeed recorded;
    private final HeldReportRepository held;

    Reconciliation(
            FeedCalls calls,
            FeedFates feedFates,
            FeedDays feedDays,
            RecordedByFeed recorded,
            HeldReportRepository held) {
        this.calls = calls;
        this.feedFates = feedFates;
        this.feedDays = feedDays;
        this.recorded = recorded;
        this.held = held;
    }

    FeedFatesView fates(UUID mineId, FeedIds ids) {
        Set<UUID> readable = ids.readable();
        Map<UUID, FeedFate> kept = new HashMap<>();
        held.statuses(mineId, calls.feed(), readable).forEach((id, status) -> kept.put(id, fate(status)));
        // what waited and came in another way is on record, whatever it is called here
        recorded.of(mineId, calls.feed(), readable)
                .forEach(id ->
                        kept.merge(id, FeedFate.RECORDED, (before, now) -> before == FeedFate.REPAIRED ? before : now));
        return feedFates.of(mineId, FeedKind.VIOLATION, ids, kept);
    }

    FeedDaysView day(UUID mineId, LocalDate day) {
        return feedDays.of(mineId, FeedKind.VIOLATION, day, held.ofDay(mineId, day));
    }

    private static FeedFate fate(HeldStatus status) {
        return switch (status) {
            case HELD -> FeedFate.HELD;
            case REPAIRED -> FeedFate.REPAIRED;
            case DISCARDED -> FeedFate.DISCARDED;
        };
    }
}
