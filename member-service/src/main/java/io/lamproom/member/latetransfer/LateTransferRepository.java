package io.lamproom.member.latetransfer;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Late transfers of the mines within a reach. */
@ApplicationScoped
class LateTransferRepository implements PanacheRepositoryBase<LateTransfer, UUID> {

    private final Lists lists;

    LateTransferRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<LateTransfer> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(late -> reach.covers(Node.MINE, late.mineId()));
    }

    Page<LateTransfer> page(Reach reach, LateTransferStatus status, UUID worker, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("late_transfer")
                .reach(Node.MINE, "mine_id")
                .sortedBy("proposed_at", "timestamptz", true)
                .where("status = ?", status)
                .where("worker_id = ?", worker);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), LateTransfer::id);
    }

    void add(LateTransfer late) {
        persist(late);
    }
}
