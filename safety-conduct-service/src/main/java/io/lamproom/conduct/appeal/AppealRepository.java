package io.lamproom.conduct.appeal;

import io.lamproom.conduct.violation.AppealStatus;
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

/** Appeals within a reach. */
@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {

    private final Lists lists;

    AppealRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Appeal appeal) {
        persist(appeal);
    }

    /** Of cases whose term has ended, which go whole; so it knows no reach. */
    List<Appeal> ofCases(Collection<UUID> violations) {
        return list("violationId in ?1", violations);
    }

    Optional<Appeal> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(appeal -> appeal.within(reach));
    }

    /** The open appeal against a violation, for what happens to that violation; so it knows no reach. */
    Optional<Appeal> openAgainst(UUID violationId) {
        return find("violationId = ?1 and status = ?2", violationId, AppealStatus.OPEN)
                .singleResultOptional();
    }

    /** The newest first. */
    Page<Appeal> list(Reach reach, AppealStatus status, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("appeal")
                .sortedBy("appealed_at", "timestamptz", true)
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .where("status = ?", status);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Appeal::id);
    }
}
