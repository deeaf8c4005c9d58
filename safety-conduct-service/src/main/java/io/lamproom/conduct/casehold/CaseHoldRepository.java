package io.lamproom.conduct.casehold;

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

/** Holds of the cases of a mine. */
@ApplicationScoped
class CaseHoldRepository implements PanacheRepositoryBase<CaseHold, UUID> {

    private final Lists lists;

    CaseHoldRepository(Lists lists) {
        this.lists = lists;
    }

    void add(CaseHold hold) {
        persist(hold);
    }

    /** Writes what has changed, so that versions are known. */
    void write() {
        flush();
    }

    Optional<CaseHold> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(hold -> reach.covers(Node.MINE, hold.mineId()));
    }

    /** The newest first. */
    Page<CaseHold> list(Reach reach, UUID violationId, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("case_hold")
                .reach(Node.MINE, "mine_id")
                .sortedBy("placed_at", "timestamptz", true)
                .where("violation_id = ?", violationId);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), CaseHold::id);
    }
}
