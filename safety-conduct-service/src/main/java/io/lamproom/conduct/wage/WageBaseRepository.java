package io.lamproom.conduct.wage;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Wage bases; that an amount is read is the use case's to write down. */
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

    /** Whom a mine may pay. */
    private static final String EARNERS = """
            (select w.id, w.mine_id, w.staff_no from platform.roster_worker w
             where not w.erased and w.staff_no is not null and w.employment_form is distinct from 'CONTRACTOR') earner
            """;

    private static final String EMPLOYED = """
            exists (select from platform.roster_assignment a
                    where a.worker_id = earner.id and a.kind = 'PRIMARY' and a.valid_from < ?
                      and (a.valid_to is null or a.valid_to > ?)%s)
            """;

    private static final String NOT_TOLD = """
            not exists (select from wage_base b
                        where b.worker_id = earner.id and b.month = ? and b.amount is not null)
            """;

    private static final String MISSING = """
            select w.id, w.staff_no, b.id is not null as awaited from platform.roster_worker w
            left join wage_base b on b.worker_id = w.id and b.month = ?
            where w.id = any(?::uuid[])
            """;

    private final DataSource database;
    private final Lists lists;

    WageBaseRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
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
        List<LocalDate> months = sorted.stream().map(WageMonth::firstDay).toList();
        Sql.update(
                database, AWAIT, mineId, sorted.stream().map(each -> Ids.next()).toList(), workers, months);
        List<UUID> ids = Sql.list(database, LOCK, row -> Sql.id(row, "id"), workers, months);
        Map<WageMonth, WageBase> found = new HashMap<>();
        list("id in ?1", ids).forEach(base -> found.put(new WageMonth(base.workerId(), base.month()), base));
        return found;
    }

    /** One that was told, locked until the end of the transaction. */
    Optional<WageBase> lock(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(base -> isReached(reach, base));
    }

    /** One that was told. */
    Optional<WageBase> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(base -> isReached(reach, base));
    }

    /** What stood before what stands, the first first; of a base that the caller has found within their reach. */
    List<PastWageBase> pastOf(WageBase base) {
        return getEntityManager()
                .createQuery("from PastWageBase where baseId = ?1 order by supersededAt, id", PastWageBase.class)
                .setParameter(1, base.id())
                .getResultList();
    }

    void add(PastWageBase past) {
        getEntityManager().persist(past);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    /** What was told, the latest month first. */
    Page<WageBase> list(Reach reach, YearMonth month, UUID worker, UUID section, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("wage_base")
                .reach(Node.MINE, "mine_id")
                .sortedBy("month", "date", true)
                .where("amount is not null")
                .where("month = ?", month == null ? null : month.atDay(1))
                .where("worker_id = ?", worker)
                .where("section_id = ?", section);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), WageBase::id);
    }

    /**
     * Who was employed in a month and whose wage of it was not told, by staff number.
     *
     * @param section only who was assigned there within it; null for all
     */
    Page<MissingWageBase> missing(UUID mineId, YearMonth month, WageRules.Days days, UUID section, PageRequest page) {
        KeysetQuery query = KeysetQuery.from(EARNERS)
                .reach(Node.MINE, "mine_id")
                .sortedBy("staff_no", "text", false)
                .whereAll(NOT_TOLD, month.atDay(1));
        if (section == null) {
            query.whereAll(EMPLOYED.formatted(""), days.to(), days.from());
        } else {
            query.whereAll(EMPLOYED.formatted(" and a.section_id = ?"), days.to(), days.from(), section);
        }
        return lists.page(
                query,
                Reach.of(Node.MINE, Set.of(mineId)),
                page,
                ids -> missing(month, ids),
                MissingWageBase::workerId);
    }

    private List<MissingWageBase> missing(YearMonth month, List<UUID> workers) {
        return Sql.list(
                database,
                MISSING,
                row -> new MissingWageBase(Sql.id(row, "id"), row.getString("staff_no"), row.getBoolean("awaited")),
                month.atDay(1),
                workers);
    }

    private static boolean isReached(Reach reach, WageBase base) {
        return base.told() && reach.covers(Node.MINE, base.mineId());
    }
}
