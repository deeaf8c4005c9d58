package io.lamproom.member.reorganisation;

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
class ReorganisationRepository implements PanacheRepositoryBase<UnitReorganisation, UUID> {

    private final Lists lists;

    ReorganisationRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<UnitReorganisation> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(done -> reach.covers(Node.MINE, done.mineId()));
    }

    Page<UnitReorganisation> page(Reach reach, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("unit_reorganisation")
                .reach(Node.MINE, "mine_id")
                .sortedBy("valid_from", "date", true);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), UnitReorganisation::id);
    }

    void add(UnitReorganisation done) {
        persist(done);
    }
}
