package io.lamproom.conduct.place;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places of the mines within a reach. */
@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, UUID> {

    private final Lists lists;

    PlaceRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Place place) {
        persist(place);
    }

    Optional<Place> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(place -> reach.covers(Node.MINE, place.mineId()));
    }

    /** Of a mine that is known to be the caller's. */
    Optional<Place> byCode(UUID mineId, String code) {
        return find("mineId = ?1 and code = ?2", mineId, code).singleResultOptional();
    }

    /** All of a mine that is known to be the caller's, closed ones included. */
    List<Place> ofMine(UUID mineId) {
        return list("mineId", mineId);
    }

    List<Place> all(Reach reach, Collection<UUID> ids) {
        return list("id in ?1 and mineId in ?2", ids, reach.of(Node.MINE));
    }

    /** By code; those that are there on a day, or all. */
    Page<Place> list(Reach reach, UUID section, Boolean underground, LocalDate on, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("place")
                .reach(Node.MINE, "mine_id")
                .sortedBy("code", "text", false)
                .where("section_id = ?", section)
                .where("underground = ?", underground)
                .where("coalesce(closed_on, 'infinity') > ?", on);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Place::id);
    }
}
