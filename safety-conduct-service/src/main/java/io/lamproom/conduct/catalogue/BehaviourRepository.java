package io.lamproom.conduct.catalogue;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The behaviours of the mines in reach. */
@ApplicationScoped
class BehaviourRepository implements PanacheRepositoryBase<Behaviour, UUID> {

    private final Lists lists;

    BehaviourRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Behaviour behaviour) {
        persist(behaviour);
    }

    Optional<Behaviour> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(behaviour -> reach.covers(Node.MINE, behaviour.mineId()));
    }

    /** Of a mine that is known to be the caller's. */
    Optional<Behaviour> byCode(UUID mineId, String code) {
        return find("mineId = ?1 and code = ?2", mineId, code).singleResultOptional();
    }

    /** The version of a behaviour that a record quotes; whoever may read the record may read it. */
    BehaviourVersion inForce(UUID id, LocalDate on) {
        return findById(id).inForce(on).orElseThrow();
    }

    /** Those in force on a date, by code. */
    Page<Behaviour> list(Reach reach, LocalDate asOf, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("behaviour")
                .reach(Node.MINE, "mine_id")
                .sortedBy("code", "text", false)
                .where(
                        "exists (select 1 from behaviour_version v where v.behaviour_id = behaviour.id"
                                + " and v.valid_from <= ?)",
                        asOf);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Behaviour::id);
    }
}
