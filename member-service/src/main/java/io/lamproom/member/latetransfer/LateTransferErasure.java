package io.lamproom.member.latetransfer;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was written about a late transfer goes; that it was decided stays. */
@ApplicationScoped
class LateTransferErasure implements PersonErasure {

    private final EntityManager database;

    LateTransferErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery(
                        "update late_transfer set reason = '', decision_note = case when decided_by is not null then '' end where worker_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
