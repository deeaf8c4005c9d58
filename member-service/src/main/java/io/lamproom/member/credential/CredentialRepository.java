package io.lamproom.member.credential;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Credentials within a reach: of the mine, or the caller's own. */
@ApplicationScoped
class CredentialRepository implements PanacheRepositoryBase<Credential, UUID> {

    private final Lists lists;

    CredentialRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Credential> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(credential -> reach.covers(Node.MINE, credential.mineId())
                        || reach.covers(Node.WORKER, credential.workerId()));
    }

    Page<Credential> page(Reach reach, CredentialFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("credential")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("number", "text", false)
                .where("worker_id = ?", filter.worker())
                .where("kind = ?", filter.kind())
                .where("number = ?", filter.number())
                .where("valid_from <= ?", filter.on())
                .where("coalesce(valid_to, 'infinity') > ?", filter.on());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Credential::id);
    }

    /** What a worker of the mine holds on some day from {@code day} on. */
    List<Credential> heldFrom(Reach reach, UUID mineId, UUID workerId, LocalDate day) {
        return reach.covers(Node.MINE, mineId)
                ? list("workerId = ?1 and (validity.validTo is null or validity.validTo > ?2)", workerId, day)
                : List.of();
    }

    void add(Credential credential) {
        persistAndFlush(credential);
    }

    /** Sends what has changed, so that version and constraints are known. */
    void sendChanges() {
        flush();
    }
}
