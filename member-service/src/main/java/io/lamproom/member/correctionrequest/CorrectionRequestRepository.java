package io.lamproom.member.correctionrequest;

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
import java.util.stream.Collectors;

/** Requests for correction within a reach: the own, and of the mine those that the caller's office answers. */
@ApplicationScoped
class CorrectionRequestRepository implements PanacheRepositoryBase<CorrectionRequest, UUID> {

    private final Lists lists;

    CorrectionRequestRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<CorrectionRequest> find(Reach reach, List<CorrectionSubject> answered, UUID id) {
        return findByIdOptional(id)
                .filter(request -> reach.covers(Node.WORKER, request.workerId())
                        || reach.covers(Node.MINE, request.mineId()) && answered.contains(request.subject()));
    }

    /** @param overdueOn a day: only those without an answer in time on it; null: all */
    Page<CorrectionRequest> page(
            Reach reach,
            List<CorrectionSubject> answered,
            CorrectionStatus status,
            LocalDate overdueOn,
            PageRequest request) {
        KeysetQuery query = KeysetQuery.from("correction_request")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("id", "uuid", true)
                .whereAll(
                        "(worker_id = any (cast(? as uuid[])) or subject = any (cast(? as text[])))",
                        array(reach.of(Node.WORKER)),
                        array(answered))
                .where("status = ?", status)
                .where("status = 'SUBMITTED' and due_on < ?", overdueOn);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), CorrectionRequest::id);
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Ended requests of a mine. */
    List<CorrectionRequest> ended(Reach reach, UUID mineId, List<UUID> ids) {
        return reach.covers(Node.MINE, mineId)
                ? list("mineId = ?1 and endedAt is not null and id in ?2", mineId, ids)
                : List.of();
    }

    void add(CorrectionRequest request) {
        persist(request);
    }
}
