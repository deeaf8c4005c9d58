package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Who did it again within six months (重复三违): persons cannot be summed, so they are counted from the facts. */
@ApplicationScoped
class RepeatedViolations {

    private static final int MONTHS = 6;

    /** Persons with two violations or more, of those with one or more. */
    record Persons(long repeated, long any) {

        static final Persons NONE = new Persons(0, 0);
    }

    private final DataSource database;

    RepeatedViolations(DataSource database) {
        this.database = database;
    }

    Map<UUID, Persons> ofBranches(Collection<UUID> branches, LocalDate asOf) {
        return read("branch_id", branches, asOf);
    }

    Persons ofMine(UUID mineId, LocalDate asOf) {
        return read("mine_id", java.util.List.of(mineId), asOf).getOrDefault(mineId, Persons.NONE);
    }

    private Map<UUID, Persons> read(String column, Collection<UUID> nodes, LocalDate asOf) {
        String sql = """
                select node_id, count(*) filter (where cases > 1) as repeated, count(*) as any_case
                from (
                    select %1$s as node_id, count(*) as cases from projection.fact_violation
                    where %1$s = any (?) and counted and grade <> 'IRREGULAR' and worker_id is not null
                        and business_date > ? and business_date <= ?
                    group by %1$s, worker_id) as person
                group by node_id
                """.formatted(column);
        Map<UUID, Persons> persons = new HashMap<>();
        Query.list(
                database,
                sql,
                row -> persons.put(
                        Query.id(row, "node_id"), new Persons(row.getLong("repeated"), row.getLong("any_case"))),
                nodes,
                asOf.minusMonths(MONTHS),
                asOf);
        return persons;
    }
}
