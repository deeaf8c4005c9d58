package io.lamproom.member.commendation;

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

/** Commendations within a reach: by where the worker stood that day, or the own. */
@ApplicationScoped
class CommendationRepository implements PanacheRepositoryBase<Commendation, UUID> {

    private final Lists lists;

    CommendationRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Commendation> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(commendation -> commendation.within(reach));
    }

    Page<Commendation> page(
            Reach reach, UUID worker, CommendationKind kind, CommendationStatus status, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("commendation")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .where("worker_id = ?", worker)
                .where("kind = ?", kind)
                .where("status = ?", status);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Commendation::id);
    }

    void add(Commendation commendation) {
        persist(commendation);
    }
}
