package io.lamproom.member.dues;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What members owe, within a reach: of the mine, of the own branches, or the own. */
@ApplicationScoped
class DuesLineRepository implements PanacheRepositoryBase<DuesLine, UUID> {

    private final Lists lists;

    DuesLineRepository(Lists lists) {
        this.lists = lists;
    }

    /** Those of some persons who are charged for a month by another branch's statement. */
    Set<UUID> chargedElsewhere(UUID statementId, List<UUID> persons, YearMonth month) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select l.personId from DuesLine l where l.personId in :persons"
                                        + " and l.month = :month and l.statement.id <> :statement",
                                UUID.class)
                        .setParameter("persons", persons)
                        .setParameter("month", month.toString())
                        .setParameter("statement", statementId)
                        .getResultList());
    }

    /** The last month whose dues of this person stay as they are. */
    Optional<YearMonth> lastClosedMonthOf(UUID personId) {
        return getEntityManager()
                .createQuery(
                        "select max(l.month) from DuesLine l where l.personId = :person"
                                + " and l.statement.status = io.lamproom.member.dues.StatementStatus.CLOSED",
                        String.class)
                .setParameter("person", personId)
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(YearMonth::parse);
    }

    /** A branch's lines of months before one that are not fully paid, by worker and month. */
    List<DuesLine> outstandingBefore(Reach reach, UUID mineId, UUID branchId, YearMonth month) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.BRANCH, branchId)
                ? list(
                        "branchId = ?1 and month < ?2 and dueFen > paidFen order by workerId, month",
                        branchId,
                        month.toString())
                : List.of();
    }

    Page<DuesLine> page(Reach reach, LineFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("dues_line")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("month", "text", true)
                .where("statement_id = ?", filter.statement())
                .where("branch_id = ?", filter.branch())
                .where("worker_id = ?", filter.worker())
                .where(
                        "month = ?",
                        filter.month() == null ? null : filter.month().toString());
        if (Boolean.TRUE.equals(filter.outstanding())) {
            query.where("coalesce(due_fen, 1) > paid_fen");
        }
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), DuesLine::id);
    }

    /** Which lines are asked for; null is any. */
    record LineFilter(UUID statement, UUID branch, UUID worker, YearMonth month, Boolean outstanding) {}
}
