package io.lamproom.conduct.wage;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Wage bases; whose amounts are read is the use case's to write down. */
@ApplicationScoped
class WageBaseRepository implements PanacheRepositoryBase<WageBase, UUID> {

    private static final String AWAIT = """
            insert into wage_base (id, version, mine_id, worker_id, month)
            select n.id, 0, ?, n.worker_id, n.month from unnest(?::uuid[], ?::uuid[], ?::date[])
              as n (id, worker_id, month)
            on conflict (worker_id, month) do nothing
            """;

    private static final String LOCK = """
            select b.id from wage_base b
            join unnest(?::uuid[], ?::date[]) as n (worker_id, month) on n.worker_id = b.worker_id and n.month = b.month
            order by b.worker_id, b.month
            for update of b
            """;

    private final DataSource database;

    WageBaseRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Locks what is asked, whoever asks, until the end of the transaction. What payroll has not told yet becomes a row
     * that awaits it: so there is always one row on which two wait for each other, and no lock beside the tables, of
     * which a call of a thousand would take more than the server has room for.
     */
    Map<WageMonth, WageBase> locked(UUID mineId, Collection<WageMonth> asked) {
        List<WageMonth> sorted =
                asked.stream().distinct().sorted(WageMonth.ONE_ORDER).toList();
        List<UUID> workers = sorted.stream().map(WageMonth::workerId).toList();
        List<?> months = sorted.stream().map(WageMonth::firstDay).toList();
        Sql.update(
                database, AWAIT, mineId, sorted.stream().map(each -> Ids.next()).toList(), workers, months);
        List<UUID> ids = Sql.list(database, LOCK, row -> Sql.id(row, "id"), workers, months);
        Map<WageMonth, WageBase> found = new HashMap<>();
        list("id in ?1", ids).forEach(base -> found.put(new WageMonth(base.workerId(), base.month()), base));
        return found;
    }
}
