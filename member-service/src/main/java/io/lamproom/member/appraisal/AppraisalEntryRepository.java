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

/** The members' entries of appraisals within a reach: of the mine, of the own branches, or the own. */
@ApplicationScoped
class AppraisalEntryRepository implements PanacheRepositoryBase<AppraisalEntry, UUID> {

    private final Lists lists;

    AppraisalEntryRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<AppraisalEntry> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(entry -> reach.covers(Node.MINE, entry.mineId())
                        || reach.covers(Node.BRANCH, entry.branchId())
                        || reach.covers(Node.WORKER, entry.workerId()));
    }

    Page<AppraisalEntry> page(Reach reach, UUID appraisal, UUID worker, Verdict verdict, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("appraisal_entry")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .where("appraisal_id = ?", appraisal)
                .where("worker_id = ?", worker)
                .where("verdict = ?", verdict);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), AppraisalEntry::id);
    }
}
