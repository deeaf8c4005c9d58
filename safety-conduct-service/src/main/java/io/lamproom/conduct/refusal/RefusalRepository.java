package io.lamproom.conduct.refusal;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Refusals within a reach: of the mine, or one's own. Those who command the worker do not reach them. */
@ApplicationScoped
class RefusalRepository implements PanacheRepositoryBase<UnsafeWorkRefusal, UUID> {

    private final Lists lists;

    RefusalRepository(Lists lists) {
        this.lists = lists;
    }

    void add(UnsafeWorkRefusal refusal) {
        persist(refusal);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<UnsafeWorkRefusal> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<UnsafeWorkRefusal> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(refusal -> reach.covers(Node.MINE, refusal.mineId())
                        || reach.covers(Node.WORKER, refusal.refused().workerId()));
    }

    /** The newest first. */
    Page<UnsafeWorkRefusal> list(Reach reach, RefusalStatus status, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("unsafe_work_refusal")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("occurred_at", "timestamptz", true)
                .where("status = ?", status);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), UnsafeWorkRefusal::id);
    }
}
