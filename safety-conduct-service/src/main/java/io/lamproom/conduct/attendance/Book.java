package io.lamproom.conduct.attendance;

import io.lamproom.conduct.feed.FeedKind;
import java.util.Arrays;
import java.util.List;

/** The two things that are told of a worker's shift. */
enum Book {
    /** 排班 */
    PLAN(FeedKind.PLAN),
    /** 出勤 */
    ATTENDANCE(FeedKind.ATTENDANCE);

    private final FeedKind feed;

    Book(FeedKind feed) {
        this.feed = feed;
    }

    /** As which calls are counted that tell of it. */
    FeedKind feed() {
        return feed;
    }

    /** The kinds of entry that this book knows. */
    List<EntryKind> kinds() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.book() == this)
                .toList();
    }
}
