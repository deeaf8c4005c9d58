package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * People per branch on a day, from the roster's replica. Counting a mine takes as long as it has people, so the counts
 * are kept until the replica has moved, and taken anew once a second at most.
 */
@ApplicationScoped
class Headcounts {

    /** A loan counts where it leads; what no branch covers is under the mine's id. Two coverings of one unit can meet for a moment: the later counts. */
    private static final String PERSONS = """
            select coalesce(c.branch_id, w.mine_id) as branch_id, count(*) as persons,
                count(*) filter (where m.category in ('FULL', 'PROBATIONARY')) as members
            from (select ?::date as day) asked
            cross join platform.roster_worker w
            join lateral (
                select a.team_id, a.section_id from platform.roster_assignment a
                where a.worker_id = w.id and a.kind in ('PRIMARY', 'LOAN')
                    and a.valid_from <= asked.day and (a.valid_to is null or asked.day < a.valid_to)
                order by a.kind = 'LOAN' desc, a.valid_from desc limit 1) a on true
            left join lateral (
                select m.category from platform.roster_membership m
                where m.worker_id = w.id
                    and m.valid_from <= asked.day and (m.valid_to is null or asked.day < m.valid_to)
                order by m.ordinal desc limit 1) m on true
            left join lateral (
                select c.branch_id from platform.roster_covering c
                where c.unit_id in (a.team_id, a.section_id, w.mine_id)
                    and c.valid_from <= asked.day and (c.valid_to is null or asked.day < c.valid_to)
                order by case c.unit_id when a.team_id then 1 when a.section_id then 2 else 3 end,
                    c.valid_from desc, c.branch_id limit 1) c on true
            where w.mine_id = ? and (w.status = 'ACTIVE' or w.left_on > asked.day)
            group by 1
            """;

    private static final String OWN_MEMBERS = """
            select m.relation_branch_id as branch_id, count(*) as members
            from (select ?::date as day) asked
            join platform.roster_membership m on m.category in ('FULL', 'PROBATIONARY')
                and m.valid_from <= asked.day and (m.valid_to is null or asked.day < m.valid_to)
            join platform.roster_worker w on w.id = m.worker_id and w.status <> 'DECEASED'
            where w.mine_id = ? and m.relation_branch_id is not null
            group by 1
            """;

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);
    private static final int MOST_KEPT = 1_000;

    private record Key(UUID mineId, LocalDate day) {}

    private static final class Count {
        private Map<UUID, People> people;
        private long mark;
        private long takenAt;
    }

    private final DataSource database;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    Headcounts(DataSource database) {
        this.database = database;
    }

    /** @param rosterMark where the replica stands, see {@link Sources} */
    Map<UUID, People> of(UUID mineId, LocalDate day, long rosterMark) {
        if (counts.size() > MOST_KEPT) {
            counts.clear();
        }
        Count count = counts.computeIfAbsent(new Key(mineId, day), key -> new Count());
        synchronized (count) {
            boolean settled = count.people != null
                    && (count.mark == rosterMark || System.nanoTime() - count.takenAt < AT_MOST_EVERY.toNanos());
            if (!settled) {
                count.takenAt = System.nanoTime();
                count.people = read(mineId, day);
                count.mark = rosterMark;
            }
            return count.people;
        }
    }

    private Map<UUID, People> read(UUID mineId, LocalDate day) {
        Map<UUID, People> people = new HashMap<>();
        Query.list(
                        database,
                        PERSONS,
                        row -> Map.entry(
                                Query.id(row, "branch_id"),
                                new People(row.getLong("persons"), row.getLong("members"), 0)),
                        day,
                        mineId)
                .forEach(entry -> people.put(entry.getKey(), entry.getValue()));
        Query.list(
                        database,
                        OWN_MEMBERS,
                        row -> Map.entry(Query.id(row, "branch_id"), new People(0, 0, row.getLong("members"))),
                        day,
                        mineId)
                .forEach(entry -> people.merge(entry.getKey(), entry.getValue(), People::plus));
        return Map.copyOf(people);
    }
}
