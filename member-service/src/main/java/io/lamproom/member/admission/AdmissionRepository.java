package io.lamproom.member.admission;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Admissions within a reach: of the mine, or of the own branch. */
@ApplicationScoped
class AdmissionRepository implements PanacheRepositoryBase<Admission, UUID> {

    private final Lists lists;

    AdmissionRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Admission> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(admission -> admission.within(reach));
    }

    /** The open admission of a person; the caller's right was checked. */
    Optional<Admission> findOpen(UUID personId) {
        return find("personId = ?1 and status = ?2", personId, AdmissionStatus.OPEN)
                .singleResultOptional();
    }

    /** The open admissions of a branch; the caller's right was checked. */
    List<Admission> openOf(UUID branchId) {
        return list("branchId = ?1 and status = ?2 order by id", branchId, AdmissionStatus.OPEN);
    }

    /** @param overdue of each of the caller's mines, which terms are over; asked for by the filter only */
    Page<Admission> page(Reach reach, AdmissionFilter filter, Map<UUID, OverdueTerms> overdue, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("admission")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .where("branch_id = ?", filter.branch())
                .where("person_id = (select w.person_id from worker w where w.id = ?)", filter.worker())
                .where("stage = ?", filter.stage())
                .where("status = ?", filter.status());
        if (filter.overdue()) {
            query.where("status = 'OPEN'").whereAll(anyOf(overdue.size()), values(overdue));
        }
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Admission::id);
    }

    private static String anyOf(int mines) {
        String ofMine = "mine_id = ? and " + OverdueTerms.condition(i -> "?");
        return mines == 0 ? "false" : "(" + String.join(" or ", Collections.nCopies(mines, ofMine)) + ")";
    }

    private static Object[] values(Map<UUID, OverdueTerms> overdue) {
        List<Object> values = new ArrayList<>();
        overdue.forEach((mine, terms) -> {
            values.add(mine);
            values.addAll(terms.days());
        });
        return values.toArray();
    }

    /** Gives the admission its next version at once, since a part of it is about to change. */
    void raise(Admission admission) {
        getEntityManager().lock(admission, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Admission admission) {
        persist(admission);
    }
}
