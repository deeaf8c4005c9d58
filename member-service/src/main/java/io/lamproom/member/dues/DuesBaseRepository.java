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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bases of dues within a reach: of the mine, the own branches, or the own one. */
@ApplicationScoped
class DuesBaseRepository implements PanacheRepositoryBase<DuesBase, UUID> {

    private final Lists lists;

    DuesBaseRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<DuesBase> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(base -> isReached(reach, base));
    }

    /** By person, the base of a month: the latest beginning, and of one month the latest record. */
    Map<UUID, DuesBase> inForce(List<UUID> persons, YearMonth month) {
        Map<UUID, DuesBase> newest = new HashMap<>();
        if (!persons.isEmpty()) {
            list("personId in ?1 and fromMonth <= ?2 order by fromMonth, id", persons, month.toString())
                    .forEach(base -> newest.put(base.personId(), base));
        }
        return newest;
    }

    Page<DuesBase> page(Reach reach, UUID worker, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("dues_base")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .where("worker_id = ?", worker);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), DuesBase::id);
    }

    void add(DuesBase base) {
        persist(base);
        flush();
    }

    private static boolean isReached(Reach reach, DuesBase base) {
        return reach.covers(Node.MINE, base.mineId())
                || reach.covers(Node.BRANCH, base.branchId())
                || reach.covers(Node.WORKER, base.workerId());
    }
}
