package io.lamproom.member.appraisal;

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

/** Rectifications within a reach: of the mine, of the own branches, or the own. */
@ApplicationScoped
class RectificationRepository implements PanacheRepositoryBase<Rectification, UUID> {

    private final Lists lists;

    RectificationRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Rectification> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(each -> reach.covers(Node.MINE, each.mineId())
                        || reach.covers(Node.BRANCH, each.branchId())
                        || reach.covers(Node.WORKER, each.workerId()));
    }

    Page<Rectification> page(Reach reach, RectificationStatus status, UUID worker, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("rectification")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .where("status = ?", status)
                .where("worker_id = ?", worker);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Rectification::id);
    }

    void add(Rectification rectification) {
        persist(rectification);
    }
}
