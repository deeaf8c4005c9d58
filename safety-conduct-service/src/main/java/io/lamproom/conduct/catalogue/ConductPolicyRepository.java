package io.lamproom.conduct.catalogue;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The conduct policies of the mines in reach, and the shipped one. */
@ApplicationScoped
class ConductPolicyRepository implements PanacheRepositoryBase<ConductPolicy, UUID> {

    private final Lists lists;

    ConductPolicyRepository(Lists lists) {
        this.lists = lists;
    }

    void add(ConductPolicy policy) {
        persist(policy);
    }

    Optional<ConductPolicy> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(policy -> policy.mineId() == null || reach.covers(Node.MINE, policy.mineId()));
    }

    /** A mine's own and the shipped, the newest first. */
    Page<ConductPolicy> list(Reach reach, UUID mineId, PageRequest page) {
        if (!reach.covers(Node.MINE, mineId)) {
            throw new Refusal.NotFound();
        }
        KeysetQuery query = KeysetQuery.from("conduct_policy")
                .withinCheckedReach("(mine_id is null or mine_id = ?)", mineId)
                .sortedBy("valid_from", "date", true);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), ConductPolicy::id);
    }
}
