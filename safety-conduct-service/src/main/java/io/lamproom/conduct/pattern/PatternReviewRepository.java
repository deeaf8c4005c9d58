package io.lamproom.conduct.pattern;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviews within a reach: of the mine, the covering branch, the section and the team. */
@ApplicationScoped
class PatternReviewRepository implements PanacheRepositoryBase<PatternReview, UUID> {

    private final Lists lists;

    PatternReviewRepository(Lists lists) {
        this.lists = lists;
    }

    void add(PatternReview review) {
        persist(review);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<PatternReview> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<PatternReview> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(review -> reach.covers(Node.MINE, review.mineId())
                        || reach.covers(Node.BRANCH, review.whose().coveringBranchId())
                        || reach.covers(Node.SECTION, review.whose().sectionId())
                        || reach.covers(Node.TEAM, review.whose().teamId()));
    }

    /** The newest first. */
    Page<PatternReview> list(Reach reach, PatternStatus status, PatternKind kind, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("pattern_review")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "covering_branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .sortedBy("opened_at", "timestamptz", true)
                .where("status = ?", status)
                .where("kind = ?", kind);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), PatternReview::id);
    }
}
