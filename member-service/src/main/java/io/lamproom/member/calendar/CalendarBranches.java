package io.lamproom.member.calendar;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The Party organisations within a reach whose meetings are looked at. */
@ApplicationScoped
class CalendarBranches {

    private final EntityManager database;
    private final Lists lists;
    private final BranchRepository branches;

    CalendarBranches(EntityManager database, Lists lists, BranchRepository branches) {
        this.database = database;
        this.lists = lists;
        this.branches = branches;
    }

    Branch one(Reach reach, UUID id) {
        return branches.find(reach, id).orElseThrow(Refusal.NotFound::new);
    }

    /** By code. */
    Page<Branch> page(Reach reach, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("branch")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "id")
                .sortedBy("code", "text", false);
        return lists.page(
                query,
                reach,
                request,
                ids -> database.createQuery("from Branch b where b.id in :ids", Branch.class)
                        .setParameter("ids", ids)
                        .getResultList(),
                Branch::id);
    }
}
