package io.lamproom.member.committee;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Terms of branches within a reach. */
@ApplicationScoped
class TermRepository implements PanacheRepositoryBase<CommitteeTerm, UUID> {

    private final Lists lists;

    TermRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<CommitteeTerm> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(term -> term.within(reach));
    }

    /** The term that no other has followed yet. */
    Optional<CommitteeTerm> current(Reach reach, UUID branchId) {
        return find("branchId = ?1 and succeededOn is null", branchId)
                .firstResultOptional()
                .filter(term -> term.within(reach));
    }

    /** The newest first. */
    Page<CommitteeTerm> page(Reach reach, UUID branch, LocalDate endsBefore, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("committee_term")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("valid_from", "date", true)
                .where("branch_id = ?", branch);
        if (endsBefore != null) {
            query.where("succeeded_on is null").where("coalesce(extended_to, due_to) < ?", endsBefore);
        }
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), CommitteeTerm::id);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    void add(CommitteeTerm term) {
        persist(term);
    }
}
