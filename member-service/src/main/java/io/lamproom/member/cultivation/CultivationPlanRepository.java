package io.lamproom.member.cultivation;

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

/** Plans of dual cultivation within a reach: of the mine, or of the own branch. */
@ApplicationScoped
class CultivationPlanRepository implements PanacheRepositoryBase<CultivationPlan, UUID> {

    private final Lists lists;

    CultivationPlanRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<CultivationPlan> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(plan -> plan.within(reach));
    }

    Page<CultivationPlan> page(Reach reach, UUID branch, Integer year, PlanStatus status, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("cultivation_plan")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .where("branch_id = ?", branch)
                .where("plan_year = ?", year)
                .where("status = ?", status);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), CultivationPlan::id);
    }

    /** Gives the plan its next version at once, since a part of it is about to change. */
    void raise(CultivationPlan plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(CultivationPlan plan) {
        persist(plan);
    }
}
