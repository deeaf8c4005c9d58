package io.lamproom.conduct.feed;

import io.lamproom.conduct.feed.FeedDaysView.FeedDayView;
import io.lamproom.conduct.feed.FeedDaysView.HeldRows;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What was told on a day, for the feed itself and for who looks after all of them. */
@ApplicationScoped
public class FeedDays {

    private final CallerContext context;
    private final FeedCalls calls;
    private final FeedRepository feeds;

    FeedDays(CallerContext context, FeedCalls calls, FeedRepository feeds) {
        this.context = context;
        this.calls = calls;
        this.feeds = feeds;
    }

    /** Of a kind of which nothing is held. */
    public FeedDaysView of(UUID mineId, FeedKind kind, LocalDate day) {
        return view(day, feeds.day(mineId, kind, day));
    }

    /** @param heldRows by feed, of that day */
    public FeedDaysView of(UUID mineId, FeedKind kind, LocalDate day, Map<String, HeldRows> heldRows) {
        Map<String, FeedDayView> told = new TreeMap<>();
        feeds.day(mineId, kind, day)
                .forEach((feed, each) -> told.put(feed, with(each, heldRows.getOrDefault(feed, HeldRows.NONE))));
        return view(day, told);
    }

    /** A program sees itself, also where it told nothing. */
    private FeedDaysView view(LocalDate day, Map<String, FeedDayView> told) {
        if (context.caller().kind() == Caller.Kind.PERSON) {
            return new FeedDaysView(day, List.copyOf(told.values()));
        }
        String own = calls.feed();
        return new FeedDaysView(
                day, List.of(told.getOrDefault(own, new FeedDayView(own, 0, 0, 0, 0, 0, 0, 0, List.of(), null))));
    }

    private static FeedDayView with(FeedDayView told, HeldRows rows) {
        return new FeedDayView(
                told.feed(),
                told.received(),
                told.recorded(),
                told.completed(),
                told.corrected(),
                told.unchanged(),
                told.held(),
                told.refused(),
                told.refusedByCode(),
                rows);
    }
}
