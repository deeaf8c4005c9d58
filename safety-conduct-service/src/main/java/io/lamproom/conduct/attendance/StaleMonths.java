package io.lamproom.conduct.attendance;

import io.lamproom.conduct.attendance.ShiftEntry.Key;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Notes whose month has changed since it was published, so that it is published again, once for many changes. */
@ApplicationScoped
class StaleMonths {

    private static final String MARK = """
            insert into attendance_month as m (id, version, mine_id, worker_id, month, stale_since)
            select n.id, 0, ?, n.worker_id, n.month, ?::timestamptz from unnest(?::uuid[], ?::uuid[], ?::text[])
              as n (id, worker_id, month)
            on conflict (worker_id, month) do update set stale_since = coalesce(m.stale_since, excluded.stale_since)
            """;

    private static final String PLANNED = """
            select distinct worker_id from shift_entry
            where mine_id = ? and business_date = ? and shift = ? and book = 'PLAN' and ? in (mine_id, section_id)
            """;

    /** One worker's calendar month. */
    private record Month(UUID workerId, YearMonth month) {}

    private final DataSource database;
    private final Actors actors;

    StaleMonths(DataSource database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    void mark(UUID mineId, Collection<Key> changed) {
        Instant now = actors.now();
        // in one order, so that two calls wait for each other and not for ever
        List<Month> months = changed.stream()
                .map(key -> new Month(key.workerId(), YearMonth.from(key.businessDate())))
                .distinct()
                .sorted(Comparator.comparing(Month::workerId).thenComparing(Month::month))
                .toList();
        Sql.update(
                database,
                MARK,
                mineId,
                now.atOffset(ZoneOffset.UTC),
                months.stream().map(month -> Ids.next()).toList(),
                months.stream().map(Month::workerId).toList(),
                months.stream().map(Month::month).toList());
    }

    /** Those who were planned for a shift: it has come to be known whether they missed it. */
    void markPlanned(UUID mineId, UUID unitId, Slot slot) {
        mark(
                mineId,
                Sql.list(
                        database,
                        PLANNED,
                        row -> new Key(Sql.id(row, "worker_id"), slot.businessDate(), slot.shift()),
                        mineId,
                        slot.businessDate(),
                        slot.shift(),
                        unitId));
    }
}
