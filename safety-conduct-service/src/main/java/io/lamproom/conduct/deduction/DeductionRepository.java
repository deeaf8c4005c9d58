package io.lamproom.conduct.deduction;

import io.lamproom.platform.database.Sql;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Deductions within a reach. Whoever changes one locks it, after the wage base of its month where that matters, and several
 * in the order of worker and id: so nobody waits for each other for ever.
 */
@ApplicationScoped
class DeductionRepository implements PanacheRepositoryBase<Deduction, UUID> {

    private static final String READY = """
            select distinct worker_id from deduction
            where mine_id = ? and month = ? and status = 'APPROVED' and suspended_at is null
            order by worker_id limit ?
            """;

    private final Lists lists;
    private final DataSource database;

    DeductionRepository(Lists lists, DataSource database) {
        this.lists = lists;
        this.database = database;
    }

    void add(Deduction deduction) {
        persist(deduction);
    }

    /** Of cases whose term has ended, which go whole; so it knows no reach. */
    List<Deduction> ofCases(Collection<UUID> violations) {
        return list("charged.violationId in ?1", violations);
    }

    Optional<Deduction> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(deduction -> deduction.within(reach));
    }

    /** Reads it again as it is, and keeps it so until the end of the transaction. */
    void lock(Deduction deduction) {
        getEntityManager().refresh(deduction, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of one act, locked, for what happens to the violation; so it knows no reach. */
    List<Deduction> lockOf(UUID violationId) {
        return find("charged.violationId = ?1 order by charged.workerId, id", violationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that are taken from a worker's month, locked; who asks has locked the month's wage base. */
    List<Deduction> lockTaken(UUID workerId, YearMonth month) {
        return find(
                        "charged.workerId = ?1 and month = ?2 and status in ?3 order by id",
                        workerId,
                        month.atDay(1),
                        DeductionStatus.TAKEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is taken from a worker's month in all. */
    long takenFen(UUID workerId, YearMonth month) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(d.amounts.approvedFen - d.amounts.refundFen), 0) from Deduction d"
                                + " where d.charged.workerId = ?1 and d.month = ?2 and d.status in ?3",
                        Long.class)
                .setParameter(1, workerId)
                .setParameter(2, month.atDay(1))
                .setParameter(3, DeductionStatus.TAKEN)
                .getSingleResult();
    }

    /** Of whom something waits to be handed over, in the order in which to lock. */
    List<UUID> ready(UUID mineId, YearMonth month, int most) {
        return Sql.list(database, READY, row -> Sql.id(row, "worker_id"), mineId, month.atDay(1), most);
    }

    /** How many of a month payroll has. */
    long countHandedOver(UUID mineId, YearMonth month) {
        return count("mineId = ?1 and month = ?2 and handover.at is not null", mineId, month.atDay(1));
    }

    /** How many are approved for a month and not handed over. */
    long countApproved(UUID mineId, YearMonth month) {
        return count("mineId = ?1 and month = ?2 and status = ?3", mineId, month.atDay(1), DeductionStatus.APPROVED);
    }

    /** How many of them rest while an appeal is open. */
    long countSuspended(UUID mineId, YearMonth month) {
        return count(
                "mineId = ?1 and month = ?2 and status = ?3 and suspendedAt is not null",
                mineId,
                month.atDay(1),
                DeductionStatus.APPROVED);
    }

    /** Those whose approval for a month lapsed, and that nobody has decided since. */
    List<UUID> lapsed(UUID mineId, YearMonth month, int most) {
        return find(
                        "mineId = ?1 and month = ?2 and status = ?3 order by id",
                        mineId,
                        month.atDay(1),
                        DeductionStatus.PROPOSED)
                .range(0, most - 1)
                .stream()
                .map(Deduction::id)
                .toList();
    }

    /** The newest first. */
    Page<Deduction> list(Reach reach, DeductionFilter filter, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("deduction")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("proposed_at", "timestamptz", true)
                .where("status = ?", filter.status())
                .where("worker_id = ?", filter.worker())
                .where("violation_id = ?", filter.violation())
                .where("month = ?", firstDay(filter.month()));
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Deduction::id);
    }

    /** Those of a month that payroll has, by id. */
    Page<Deduction> withPayroll(Reach reach, YearMonth month, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("deduction")
                .reach(Node.MINE, "mine_id")
                .where("handed_over_at is not null")
                .where("month = ?", firstDay(month));
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Deduction::id);
    }

    private static LocalDate firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
