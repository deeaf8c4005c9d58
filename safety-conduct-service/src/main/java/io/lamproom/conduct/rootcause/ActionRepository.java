package io.lamproom.conduct.rootcause;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Corrective actions within a reach: of the mine, or a worker's own. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<CorrectiveAction, UUID> {

    private final Lists lists;

    ActionRepository(Lists lists) {
        this.lists = lists;
    }

    /**
     * By deadline, the earliest first.
     *
     * @param done only those that are, or are not, done; null for all
     * @param dueBefore only those with an earlier deadline; null for all
     */
    Page<CorrectiveAction> list(Reach reach, Boolean done, LocalDate dueBefore, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("corrective_action")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "owner_id")
                .sortedBy("deadline", "date", false)
                .where("(done_at is not null) = ?", done)
                .where("deadline < ?", dueBefore);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), CorrectiveAction::id);
    }
}
