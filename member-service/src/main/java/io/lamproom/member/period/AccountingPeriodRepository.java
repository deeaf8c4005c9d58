package io.lamproom.member.period;

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

/** Accounting periods of the mines within a reach. */
@ApplicationScoped
class AccountingPeriodRepository implements PanacheRepositoryBase<AccountingPeriod, UUID> {

    private final Lists lists;

    AccountingPeriodRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<AccountingPeriod> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(period -> reach.covers(Node.MINE, period.mineId()));
    }

    /** The period, on which no fact is written before the transaction ends. */
    Optional<AccountingPeriod> findForClosure(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(period -> reach.covers(Node.MINE, period.mineId()));
    }

    Page<AccountingPeriod> page(Reach reach, YearMonth month, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("accounting_period")
                .reach(Node.MINE, "mine_id")
                .sortedBy("month", "text", true)
                .where("month = ?", month == null ? null : month.toString());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), AccountingPeriod::id);
    }

    void add(AccountingPeriod period) {
        persist(period);
    }
}
