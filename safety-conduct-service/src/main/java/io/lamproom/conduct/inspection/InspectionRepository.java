package io.lamproom.conduct.inspection;

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

/** Inspections of the mines within a reach. */
@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    private final Lists lists;

    InspectionRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Inspection inspection) {
        persist(inspection);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<Inspection> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Inspection> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(inspection -> reach.covers(Node.MINE, inspection.mineId()));
    }

    /** By the day they are planned for, the latest first. */
    Page<Inspection> list(
            Reach reach, InspectionStatus status, UUID inspector, LocalDate from, LocalDate to, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("inspection")
                .reach(Node.MINE, "mine_id")
                .sortedBy("planned_on", "date", true)
                .where("status = ?", status)
                .where("inspector_id = ?", inspector)
                .where("planned_on >= ?", from)
                .where("planned_on <= ?", to);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Inspection::id);
    }
}
