package io.lamproom.member.reorganisation;

import io.lamproom.member.reorganisation.Reorganisation.Kind;
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

/** Reorganisations of the mines within a reach. */
@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {

    private final Lists lists;

    ReorganisationRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Reorganisation> find(Reach reach, Kind kind, UUID id) {
        return findByIdOptional(id).filter(done -> done.kind() == kind && reach.covers(Node.MINE, done.mineId()));
    }

    Page<Reorganisation> page(Reach reach, Kind kind, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("reorganisation")
                .reach(Node.MINE, "mine_id")
                .sortedBy("valid_from", "date", true)
                .where("kind = ?", kind);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Reorganisation::id);
    }

    void add(Reorganisation done) {
        persist(done);
    }
}
