package io.lamproom.member.dues;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reductions of dues within a reach: of the mine, of the own branches, or the own. */
@ApplicationScoped
class DuesReductionRepository implements PanacheRepositoryBase<DuesReduction, UUID> {

    private final Lists lists;

    DuesReductionRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<DuesReduction> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(reduction -> reach.covers(Node.MINE, reduction.mineId())
                        || reach.covers(Node.BRANCH, reduction.branchId())
                        || reach.covers(Node.WORKER, reduction.workerId()));
    }

    /** By person, the approved reduction of a day. */
    Map<UUID, DuesReduction> inForce(List<UUID> persons, LocalDate day) {
        Map<UUID, DuesReduction> found = new HashMap<>();
        if (!persons.isEmpty()) {
            list(
                            "personId in ?1 and status = ?2 and validity.validFrom <= ?3 and validity.validTo > ?3",
                            persons,
                            ReductionStatus.APPROVED,
                            day)
                    .forEach(reduction -> found.put(reduction.personId(), reduction));
        }
        return found;
    }

    Page<DuesReduction> page(Reach reach, ReductionStatus status, UUID worker, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("dues_reduction")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .where("status = ?", status)
                .where("worker_id = ?", worker);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), DuesReduction::id);
    }

    void add(DuesReduction reduction) {
        persist(reduction);
    }
}
