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

/** The grade schemes of the mines in reach, and the shipped one. */
@ApplicationScoped
class GradeSchemeRepository implements PanacheRepositoryBase<GradeScheme, UUID> {

    private final Lists lists;

    GradeSchemeRepository(Lists lists) {
        this.lists = lists;
    }

    void add(GradeScheme scheme) {
        persist(scheme);
    }

    Optional<GradeScheme> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(scheme -> scheme.mineId() == null || reach.covers(Node.MINE, scheme.mineId()));
    }

    /** A mine's own and the shipped, the newest first. */
    Page<GradeScheme> list(Reach reach, UUID mineId, PageRequest page) {
        if (!reach.covers(Node.MINE, mineId)) {
            throw new Refusal.NotFound();
        }
        KeysetQuery query = KeysetQuery.from("grade_scheme")
                .withinCheckedReach("(mine_id is null or mine_id = ?)", mineId)
                .sortedBy("valid_from", "date", true);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), GradeScheme::id);
    }
}
