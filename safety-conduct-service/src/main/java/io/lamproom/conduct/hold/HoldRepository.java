package io.lamproom.conduct.hold;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holds of one kind within a reach. */
@ApplicationScoped
class HoldRepository implements PanacheRepositoryBase<WorkHold, UUID> {

    private final Lists lists;

    HoldRepository(Lists lists) {
        this.lists = lists;
    }

    void add(WorkHold hold) {
        persist(hold);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<WorkHold> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<WorkHold> find(Reach reach, HoldKind kind, UUID id) {
        return findByIdOptional(id).filter(hold -> hold.kind() == kind && hold.within(reach));
    }

    /** Whether a worker, whom the caller was found to reach, is held at an instant. */
    boolean isHeld(UUID workerId, HoldKind kind, Instant at) {
        return count("workerId = ?1 and kind = ?2 and endsAt > ?3", workerId, kind, at) > 0;
    }

    /** The newest first. */
    Page<WorkHold> list(Reach reach, HoldKind kind, LocalDate businessDate, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("work_hold")
                .sortedBy("placed_at", "timestamptz", true)
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .where("kind = ?", kind)
                .where("business_date = ?", businessDate);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), WorkHold::id);
    }
}
