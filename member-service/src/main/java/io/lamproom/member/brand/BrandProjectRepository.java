package io.lamproom.member.brand;

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

/** Brand projects within a reach: of the mine, or of the own branches. */
@ApplicationScoped
class BrandProjectRepository implements PanacheRepositoryBase<BrandProject, UUID> {

    private final Lists lists;

    BrandProjectRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<BrandProject> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(project ->
                        reach.covers(Node.MINE, project.mineId()) || reach.covers(Node.BRANCH, project.branchId()));
    }

    /** Gives the project its next version at once, since only a part of it is about to change. */
    void raise(BrandProject project) {
        getEntityManager().lock(project, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Page<BrandProject> page(Reach reach, UUID branch, BrandStatus status, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("brand_project")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("id", "uuid", true)
                .where("branch_id = ?", branch)
                .where("status = ?", status);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), BrandProject::id);
    }

    void add(BrandProject project) {
        persist(project);
    }
}
