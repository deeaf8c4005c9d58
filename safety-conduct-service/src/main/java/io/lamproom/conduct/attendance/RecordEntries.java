package io.lamproom.conduct.attendance;

import io.lamproom.conduct.attendance.ShiftEntry.Key;
import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.feed.FeedResults.Result;
import io.lamproom.conduct.feed.FeedShifts;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes the entries of a call. The order of items and calls does not matter: of two statements about a shift the one that
 * was written later stands; what it replaced is kept.
 */
@ApplicationScoped
class RecordEntries {

    private final ReadEntries readEntries;
    private final ShiftEntryRepository entries;
    private final FeedShifts feedShifts;
    private final StaleMonths staleMonths;
    private final Audit audit;
    private final FeedCalls calls;
    private final Whereabouts whereabouts;

    RecordEntries(
            ReadEntries readEntries,
            ShiftEntryRepository entries,
            FeedShifts feedShifts,
            StaleMonths staleMonths,
            Audit audit,
            FeedCalls calls,
            Whereabouts whereabouts) {
        this.readEntries = readEntries;
        this.entries = entries;
        this.feedShifts = feedShifts;
        this.staleMonths = staleMonths;
        this.audit = audit;
        this.calls = calls;
        this.whereabouts = whereabouts;
    }

    @Transactional
    List<Result> record(UUID mineId, Book book, EntryBatch batch) {
        List<ReadEntries.Item> items = readEntries.read(mineId, book, batch.items());
        Map<Key, ShiftEntry> wanted = latest(items);
        UUID batchId = Ids.next();
        Map<Key, FeedOutcome> written = wanted.isEmpty() ? Map.of() : entries.store(batchId, wanted.values());
        if (!written.isEmpty()) {
            audit.changed(
                    "shift-entry-batch",
                    batchId,
                    0,
                    mineId,
                    book == Book.PLAN ? "shift-plans.recorded" : "attendance-days.recorded",
                    List.of("kind"));
            tell(mineId, written.keySet());
        }
        Map<Key, ShiftEntry> standing = wanted.isEmpty() ? Map.of() : entries.standing(book, wanted.keySet());
        List<Result> results = results(items, written, standing);
        calls.count(batchId, mineId, book.feed(), results);
        return results;
    }

    /** What rests on these shifts is looked at again. */
    private void tell(UUID mineId, Set<Key> written) {
        staleMonths.mark(mineId, written);
        feedShifts.examineAgain(
                FeedKind.ATTENDANCE, mineId, written.stream().map(Key::slot).collect(Collectors.toSet()));
        whereabouts.told(mineId, written.stream().map(Key::workerId).collect(Collectors.toSet()));
    }

    /** The latest statement about each shift; of two written at once the first one of the call. */
    private static Map<Key, ShiftEntry> latest(List<ReadEntries.Item> items) {
        Map<Key, ShiftEntry> wanted = new LinkedHashMap<>();
        for (ReadEntries.Item item : items) {
            if (item.entry() != null) {
                wanted.merge(
                        item.entry().key(),
                        item.entry(),
                        (one, next) -> next.toldAt().isAfter(one.toldAt()) ? next : one);
            }
        }
        return wanted;
    }

    private static List<Result> results(
            List<ReadEntries.Item> items, Map<Key, FeedOutcome> written, Map<Key, ShiftEntry> standing) {
        Map<Key, FeedOutcome> open = new LinkedHashMap<>(written);
        List<Result> results = new ArrayList<>(items.size());
        for (ReadEntries.Item item : items) {
            results.add(
                    item.entry() == null
                            ? Result.refused(item.id(), item.faults())
                            : result(item, standing.get(item.entry().key()), open));
        }
        return results;
    }

    private static Result result(ReadEntries.Item item, ShiftEntry stands, Map<Key, FeedOutcome> open) {
        ShiftEntry told = item.entry();
        if (!told.toldAt().equals(stands.toldAt())) {
            return Result.of(item.id(), FeedOutcome.UNCHANGED);
        }
        if (told.kind() != stands.kind()) {
            return Result.refused(item.id(), List.of(FieldError.at("/toldAt", "entry-told-otherwise")));
        }
        // of several items that say the same the first is what was written
        FeedOutcome outcome = open.remove(told.key());
        return Result.of(item.id(), outcome == null ? FeedOutcome.UNCHANGED : outcome);
    }
}
