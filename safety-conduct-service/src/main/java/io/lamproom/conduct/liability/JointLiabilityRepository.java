package io.lamproom.conduct.liability;

import io.lamproom.conduct.violation.AppealStatus;
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

/** Joint liabilities within a reach. */
@ApplicationScoped
class JointLiabilityRepository implements PanacheRepositoryBase<JointLiability, UUID> {

    private final Lists lists;

    JointLiabilityRepository(Lists lists) {
        this.lists = lists;
    }

    void add(JointLiability liability) {
        persist(liability);
    }

    /** Of cases whose term has ended, which go whole; so it knows no reach. */
    List<JointLiability> ofCases(Collection<UUID> violations) {
        return list("violationId in ?1", violations);
    }

    Optional<JointLiability> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(liability -> liability.within(reach));
    }

    /** Those that stand for a violation, for what happens to that violation; so it knows no reach. */
    List<JointLiability> standingFor(UUID violationId) {
        return list("violationId = ?1 and reversedAt is null order by id", violationId);
    }

    /** Whether an objection to it is open, asked of the database; for what follows from it, so it knows no reach. */
    boolean isContested(UUID id) {
        return count("id = ?1 and objection.status = ?2", id, AppealStatus.OPEN) > 0;
    }

    /** The newest first. */
    Page<JointLiability> list(Reach reach, UUID violationId, AppealStatus objection, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("joint_liability")
                .sortedBy("recorded_at", "timestamptz", true)
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .where("violation_id = ?", violationId)
                .where("appeal_status = ?", objection);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), JointLiability::id);
    }
}
