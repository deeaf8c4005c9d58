package io.lamproom.member.appraisal;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Appraisals within a reach: of the mine, of the own branches, or those in which the caller takes part. */
@ApplicationScoped
class AppraisalRepository implements PanacheRepositoryBase<Appraisal, UUID> {

    private final Lists lists;

    AppraisalRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Appraisal> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(appraisal -> reach.covers(Node.MINE, appraisal.mineId())
                        || reach.covers(Node.BRANCH, appraisal.branchId())
                        || appraisal.entries().stream().anyMatch(entry -> reach.covers(Node.WORKER, entry.workerId())));
    }

    /** Gives the appraisal its next version at once, since an entry of it is about to change. */
    void raise(Appraisal appraisal) {
        getEntityManager().lock(appraisal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Page<Appraisal> page(Reach reach, UUID branch, Integer year, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("appraisal")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("year", "integer", true)
                .where("branch_id = ?", branch)
                .where("year = ?", year);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Appraisal::id);
    }

    void add(Appraisal appraisal) {
        persist(appraisal);
    }
}
