package io.lamproom.conduct.attendance;

import java.util.Arrays;
import java.util.List;

/** The two things that are told of a worker's shift. */
enum Book {
    /** 排班 */
    PLAN,
    /** 出勤 */
    ATTENDANCE;

    /** The kinds of entry that this book knows. */
    List<EntryKind> kinds() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.book() == this)
                .toList();
    }
}
