package io.lamproom.member.legalhold;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Holds of the mines within a reach. */
@ApplicationScoped
class LegalHoldRepository implements PanacheRepositoryBase<LegalHold, UUID> {

    private final Lists lists;

    LegalHoldRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<LegalHold> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(hold -> reach.covers(Node.MINE, hold.mineId()));
    }

    Page<LegalHold> page(Reach reach, PageRequest request) {
        KeysetQuery query =
                KeysetQuery.from("legal_hold").reach(Node.MINE, "mine_id").sortedBy("id", "uuid", true);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), LegalHold::id);
    }

    void add(LegalHold hold) {
        persistAndFlush(hold);
    }

    /** Sends what has changed, so that the version is known. */
    void sendChanges() {
        flush();
    }
}
