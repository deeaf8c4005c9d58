package io.lamproom.conduct.refusal;

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

/** The union's reviews in a mine. */
@ApplicationScoped
class RefusalReviewRepository implements PanacheRepositoryBase<RefusalReview, UUID> {

    private final Lists lists;

    RefusalReviewRepository(Lists lists) {
        this.lists = lists;
    }

    void add(RefusalReview review) {
        persist(review);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<RefusalReview> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<RefusalReview> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(review -> reach.covers(Node.MINE, review.mineId()));
    }

    /** The newest first. */
    Page<RefusalReview> list(Reach reach, ReviewStatus status, UUID refusal, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("refusal_review")
                .reach(Node.MINE, "mine_id")
                .sortedBy("opened_at", "timestamptz", true)
                .where("status = ?", status)
                .where("refusal_id = ?", refusal);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), RefusalReview::id);
    }
}
