package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which hidden dangers were open on a day: counted from those that had not ended by then, of today the open ones. */
@ApplicationScoped
class OpenDangers {

    /**
     * Hidden dangers open on a day.
     *
     * @param overdue their next step was due before the day
     * @param oldestOverdue the day on which the first of these was due; null where there is none
     */
    record Standing(long open, long major, long overdue, long majorOverdue, LocalDate oldestOverdue) {

        static final Standing NONE = new Standing(0, 0, 0, 0, null);
    }

    private final DataSource database;

    OpenDangers(DataSource database) {
        this.database = database;
    }

    Map<UUID, Standing> ofBranches(Collection<UUID> branches, LocalDate asOf) {
        return read(sql("branch_id"), branches, asOf);
    }

    Standing ofMine(UUID mineId, LocalDate asOf) {
        return read(sql("mine_id"), List.of(mineId), asOf).getOrDefault(mineId, Standing.NONE);
    }

    static String sql(String node) {
        return """
                select %1$s as node_id, count(*) as open, count(*) filter (where grade = 'MAJOR') as major,
                    count(*) filter (where due_on < asked.day) as overdue,
                    count(*) filter (where due_on < asked.day and grade = 'MAJOR') as major_overdue,
                    min(due_on) filter (where due_on < asked.day) as oldest_overdue
                from (select ?::date as day) asked
                join projection.fact_danger on ended_on > asked.day and business_date <= asked.day
                where counted and %1$s = any (?)
                group by %1$s
                """.formatted(node);
    }

    private Map<UUID, Standing> read(String sql, Collection<UUID> nodes, LocalDate asOf) {
        Map<UUID, Standing> standing = new HashMap<>();
        Query.list(
                database,
                sql,
                row -> standing.put(
                        Query.id(row, "node_id"),
                        new Standing(
                                row.getLong("open"),
                                row.getLong("major"),
                                row.getLong("overdue"),
                                row.getLong("major_overdue"),
                                row.getObject("oldest_overdue", LocalDate.class))),
                asOf,
                nodes);
        return standing;
    }
}
