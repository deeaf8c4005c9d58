package io.lamproom.member.relation;

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

/** Transfers within a reach: of the mine, or from or to the own branch. */
@ApplicationScoped
class RelationTransferRepository implements PanacheRepositoryBase<RelationTransfer, UUID> {

    private final Lists lists;

    RelationTransferRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<RelationTransfer> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(transfer -> transfer.within(reach));
    }

    Page<RelationTransfer> page(Reach reach, TransferFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("relation_transfer")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "from_branch_id")
                .reach(Node.BRANCH, "to_branch_id")
                .where("? in (from_branch_id, to_branch_id)", filter.branch())
                .where("person_id = (select w.person_id from worker w where w.id = ?)", filter.worker())
                .where("direction = ?", filter.direction())
                .where("status = ?", filter.status());
        if (filter.lapsedBefore() != null) {
            query.where("status = 'ISSUED'").where("valid_until < ?", filter.lapsedBefore());
        }
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), RelationTransfer::id);
    }

    void add(RelationTransfer transfer) {
        persist(transfer);
    }
}
