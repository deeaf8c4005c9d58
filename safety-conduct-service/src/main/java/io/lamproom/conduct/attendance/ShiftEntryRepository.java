package io.lamproom.conduct.attendance;

import io.lamproom.conduct.attendance.ShiftEntry.Key;
import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.step.Actor;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The two books: written in one statement a call, whatever the number of entries. */
@ApplicationScoped
class ShiftEntryRepository {

    /** What was written later stands; what it says otherwise goes to the past. */
    private static final String STORE = """
            with written as (
              insert into shift_entry as e (id, mine_id, worker_id, book, business_date, shift, kind, section_id, team_id,
                                            covering_branch_id, told_at, told_by, told_by_staff_no, recorded_at,
                                            batch_id)
              select n.id, ?, n.worker_id, ?, n.business_date, n.shift, n.kind, n.section_id, n.team_id, n.branch_id,
                     n.told_at, ?::text, ?::text, ?::timestamptz, ?
              from unnest(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[],
                          ?::timestamptz[])
                as n (id, worker_id, business_date, shift, kind, section_id, team_id, branch_id, told_at)
              on conflict (worker_id, business_date, shift, book) do update
              set kind = excluded.kind, told_at = excluded.told_at,
                  told_by = case when e.kind = excluded.kind then e.told_by else excluded.told_by end,
                  told_by_staff_no =
                    case when e.kind = excluded.kind then e.told_by_staff_no else excluded.told_by_staff_no end,
                  recorded_at = case when e.kind = excluded.kind then e.recorded_at else excluded.recorded_at end,
                  batch_id = case when e.kind = excluded.kind then e.batch_id else excluded.batch_id end
              where e.told_at < excluded.told_at
              returning old.id as old_id, old.kind as old_kind, old.told_at as old_told_at, old.told_by as old_told_by,
                        old.told_by_staff_no as old_staff_no, old.recorded_at as old_recorded_at,
                        old.batch_id as old_batch_id, new.worker_id, new.business_date, new.shift, new.kind,
                        new.recorded_at),
            kept as (
              insert into shift_entry_past (entry_id, kind, told_at, told_by, told_by_staff_no, recorded_at,
                                            superseded_at, batch_id)
              select old_id, old_kind, old_told_at, old_told_by, old_staff_no, old_recorded_at, recorded_at, old_batch_id
              from written where old_kind <> kind)
            select worker_id, business_date, shift, old_kind is null as is_new
            from written where old_kind is distinct from kind
            """;

    private static final String COLUMNS = """
            select e.id, e.mine_id, e.worker_id, e.book, e.business_date, e.shift, e.kind, e.section_id, e.team_id,
                   e.covering_branch_id, e.told_at, e.told_by, e.told_by_staff_no, e.recorded_at
            from shift_entry e
            """;

    private static final String STANDING = COLUMNS + """
            join unnest(?::uuid[], ?::date[], ?::text[]) as n (worker_id, business_date, shift)
              on n.worker_id = e.worker_id and n.business_date = e.business_date and n.shift = e.shift
            where e.book = ?
            """;

    private static final String HISTORY = """
            select kind, told_at, told_by, told_by_staff_no, recorded_at, superseded_at
            from shift_entry_past where entry_id = ?
            union all
            select kind, told_at, told_by, told_by_staff_no, recorded_at, null from shift_entry where id = ?
            order by recorded_at, told_at
            """;

    private static final Comparator<ShiftEntry> ONE_ORDER = Comparator.comparing(ShiftEntry::workerId)
            .thenComparing(ShiftEntry::businessDate)
            .thenComparing(ShiftEntry::shift);

    private final DataSource database;
    private final Lists lists;

    ShiftEntryRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    /**
     * Stores entries of one book and of different shifts.
     *
     * @return of each that now stands otherwise than before, whether it is new or a correction
     */
    Map<Key, FeedOutcome> store(UUID batchId, Collection<ShiftEntry> entries) {
        // in one order, so that two calls with the same shifts wait for each other and not for ever
        List<ShiftEntry> sorted = entries.stream().sorted(ONE_ORDER).toList();
        ShiftEntry any = sorted.getFirst();
        Map<Key, FeedOutcome> written = new HashMap<>();
        Sql.list(
                        database,
                        STORE,
                        row -> Map.entry(
                                key(row), row.getBoolean("is_new") ? FeedOutcome.RECORDED : FeedOutcome.CORRECTED),
                        any.mineId(),
                        any.book().name(),
                        any.toldBy().subject(),
                        any.toldBy().staffNo(),
                        any.recordedAt().atOffset(ZoneOffset.UTC),
                        batchId,
                        each(sorted, ShiftEntry::id),
                        each(sorted, ShiftEntry::workerId),
                        each(sorted, ShiftEntry::businessDate),
                        each(sorted, ShiftEntry::shift),
                        each(sorted, ShiftEntry::kind),
                        each(sorted, ShiftEntry::sectionId),
                        each(sorted, ShiftEntry::teamId),
                        each(sorted, ShiftEntry::coveringBranchId),
                        each(sorted, ShiftEntry::toldAt))
                .forEach(entry -> written.put(entry.getKey(), entry.getValue()));
        return written;
    }

    /** What stands of these shifts, whoever asks. */
    Map<Key, ShiftEntry> standing(Book book, Collection<Key> keys) {
        List<Key> asked = List.copyOf(keys);
        Map<Key, ShiftEntry> found = new HashMap<>();
        Sql.list(
                        database,
                        STANDING,
                        ShiftEntryRepository::entry,
                        each(asked, Key::workerId),
                        each(asked, Key::businessDate),
                        each(asked, Key::shift),
                        book.name())
                .forEach(entry -> found.put(entry.key(), entry));
        return found;
    }

    /** The latest business date first. */
    Page<ShiftEntry> list(Reach reach, EntryFilter filter, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("shift_entry")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "covering_branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("business_date", "date", true)
                .where("book = ?", filter.book())
                .where("worker_id = ?", filter.worker())
                .where("section_id = ?", filter.section())
                .where("business_date >= ?", filter.from())
                .where("business_date <= ?", filter.to())
                .where("shift = ?", filter.shift())
                .where("kind = ?", filter.kind());
        return lists.page(query, reach, page, this::read, ShiftEntry::id);
    }

    Optional<ShiftEntry> find(Reach reach, Book book, UUID id) {
        return read(List.of(id)).stream()
                .filter(entry -> entry.book() == book && within(reach, entry))
                .findFirst();
    }

    /** All that stood of a shift, the first first; of an entry that the caller has found within their reach. */
    List<PastEntry> history(UUID id) {
        return Sql.list(
                database,
                HISTORY,
                row -> new PastEntry(
                        EntryKind.valueOf(row.getString("kind")),
                        row.getTimestamp("told_at").toInstant(),
                        new Actor(row.getString("told_by"), row.getString("told_by_staff_no")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getTimestamp("superseded_at") == null
                                ? null
                                : row.getTimestamp("superseded_at").toInstant()),
                id,
                id);
    }

    private List<ShiftEntry> read(List<UUID> ids) {
        return Sql.list(database, COLUMNS + "where e.id = any(?::uuid[])", ShiftEntryRepository::entry, ids);
    }

    private static boolean within(Reach reach, ShiftEntry entry) {
        return reach.covers(Node.MINE, entry.mineId())
                || reach.covers(Node.BRANCH, entry.coveringBranchId())
                || reach.covers(Node.SECTION, entry.sectionId())
                || reach.covers(Node.TEAM, entry.teamId())
                || reach.covers(Node.WORKER, entry.workerId());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(Sql.id(row, "worker_id"), Sql.date(row, "business_date"), row.getString("shift"));
    }

    private static ShiftEntry entry(ResultSet row) throws SQLException {
        return new ShiftEntry(
                Sql.id(row, "id"),
                Sql.id(row, "mine_id"),
                Sql.id(row, "worker_id"),
                Book.valueOf(row.getString("book")),
                Sql.date(row, "business_date"),
                row.getString("shift"),
                EntryKind.valueOf(row.getString("kind")),
                Sql.id(row, "section_id"),
                Sql.id(row, "team_id"),
                Sql.id(row, "covering_branch_id"),
                row.getTimestamp("told_at").toInstant(),
                new Actor(row.getString("told_by"), row.getString("told_by_staff_no")),
                row.getTimestamp("recorded_at").toInstant());
    }

    /** One field of all of them, in their order. */
    private static <T> List<Object> each(List<T> rows, Function<T, Object> field) {
        return rows.stream().map(field).toList();
    }
}
