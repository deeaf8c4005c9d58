package io.lamproom.conduct.absence;

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

/** Absences within a reach. */
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {

    private final Lists lists;

    AbsenceRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Absence absence) {
        persist(absence);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<Absence> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Absence> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(absence -> absence.within(reach));
    }

    /** Those of these workers that a record may still contradict, whoever told the record. */
    List<Absence> standing(Collection<UUID> workerIds) {
        return list(
                "missed.workerId in ?1 and status in (?2, ?3)",
                workerIds,
                AbsenceStatus.PRESUMED,
                AbsenceStatus.CONFIRMED);
    }

    /** The latest business date first. */
    Page<Absence> list(Reach reach, AbsenceFilter filter, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("absence")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "covering_branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("business_date", "date", true)
                .where("status = ?", filter.status())
                .where("worker_id = ?", filter.worker())
                .where("section_id = ?", filter.section())
                .where("business_date >= ?", filter.from())
                .where("business_date <= ?", filter.to());
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Absence::id);
    }
}
