package io.lamproom.conduct.feed;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which shifts a feed has told whole: of the mine, or of a section that tells its own. */
@ApplicationScoped
public class FeedShifts {

    private static final String TELL = """
            insert into feed_shift as s (id, version, mine_id, feed, unit_id, business_date, shift, complete, told_at,
                                         told_by)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit_id, feed, business_date, shift) do update
            set version = s.version + 1, complete = excluded.complete, told_at = excluded.told_at,
                told_by = excluded.told_by, examined_at = null
            where s.complete <> excluded.complete
            returning id, version
            """;

    private static final String FIND = """
            select complete, told_at from feed_shift
            where unit_id = ? and feed = ? and business_date = ? and shift = ?
            """;

    private static final String EXAMINE_AGAIN = """
            update feed_shift set examined_at = null
            where mine_id = ? and feed = ? and examined_at is not null
              and (business_date, shift) in (select * from unnest(?::date[], ?::text[]))
            """;

    /** What was written. */
    record Told(UUID id, long version) {}

    private final DataSource database;

    FeedShifts(DataSource database) {
        this.database = database;
    }

    /** Empty when it had been said already. */
    Optional<Told> tell(FeedKind feed, UUID mineId, UUID unitId, FeedShift told, String by) {
        return Sql.first(
                database,
                TELL,
                row -> new Told(Sql.id(row, "id"), row.getLong("version")),
                Ids.next(),
                mineId,
                feed.name(),
                unitId,
                told.businessDate(),
                told.shift(),
                told.complete(),
                told.toldAt().atOffset(ZoneOffset.UTC),
                by);
    }

    /** Of a mine or section that is known to be the caller's; not complete while nobody said otherwise. */
    public FeedShift of(FeedKind feed, UUID unitId, Slot slot) {
        return Sql.first(
                        database,
                        FIND,
                        row -> new FeedShift(
                                slot.businessDate(),
                                slot.shift(),
                                row.getBoolean("complete"),
                                row.getTimestamp("told_at").toInstant()),
                        unitId,
                        feed.name(),
                        slot.businessDate(),
                        slot.shift())
                .orElse(new FeedShift(slot.businessDate(), slot.shift(), false, (Instant) null));
    }

    /** Something more has come in about these shifts, so that what was looked for in them may be there now. */
    public void examineAgain(FeedKind feed, UUID mineId, Collection<Slot> slots) {
        List<Slot> each = List.copyOf(slots);
        Sql.update(
                database,
                EXAMINE_AGAIN,
                mineId,
                feed.name(),
                each.stream().map(Slot::businessDate).toList(),
                each.stream().map(Slot::shift).toList());
    }

    /** Forgets a mine's shifts up to and of a business date. */
    public void removeUntil(FeedKind feed, UUID mineId, LocalDate last) {
        Sql.update(
                database,
                "delete from feed_shift where mine_id = ? and feed = ? and business_date <= ?",
                mineId,
                feed.name(),
                last);
    }
}
