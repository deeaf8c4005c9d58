package io.lamproom.member.vanguard;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Zones within a reach: of the mine, of the own branches, sections or teams. */
@ApplicationScoped
class ZoneRepository implements PanacheRepositoryBase<Zone, UUID> {

    private final Lists lists;

    ZoneRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Zone> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(zone -> reach.covers(Node.MINE, zone.mineId())
                        || reach.covers(Node.BRANCH, zone.branchId())
                        || reach.covers(Node.SECTION, zone.sectionId())
                        || reach.covers(Node.TEAM, zone.teamId()));
    }

    /** Gives the zone its next version at once, since a holder of it is about to change. */
    void raise(Zone zone) {
        getEntityManager().lock(zone, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    Page<Zone> page(Reach reach, UUID branch, ZoneKind kind, UUID worker, LocalDate on, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("zone")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .where("branch_id = ?", branch)
                .where("kind = ?", kind)
                .where("id in (select zone_id from zone_holder where worker_id = ?)", worker)
                .where("valid_from <= ?", on)
                .where("coalesce(valid_to, 'infinity') > ?", on);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Zone::id);
    }

    void add(Zone zone) {
        persist(zone);
    }
}
