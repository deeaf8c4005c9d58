package io.lamproom.member.dues;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Statements of dues within a reach: of the mine, or of the own branches. */
@ApplicationScoped
class DuesStatementRepository implements PanacheRepositoryBase<DuesStatement, UUID> {

    private final Lists lists;

    DuesStatementRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<DuesStatement> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(statement ->
                        reach.covers(Node.MINE, statement.mineId()) || reach.covers(Node.BRANCH, statement.branchId()));
    }

    /** Gives the statement its next version at once, since a line of it is about to change. */
    void raise(DuesStatement statement) {
        getEntityManager().lock(statement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Page<DuesStatement> page(Reach reach, UUID branch, YearMonth month, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("dues_statement")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("month", "text", true)
                .where("branch_id = ?", branch)
                .where("month = ?", month == null ? null : month.toString());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), DuesStatement::id);
    }

    void add(DuesStatement statement) {
        persist(statement);
    }
}
