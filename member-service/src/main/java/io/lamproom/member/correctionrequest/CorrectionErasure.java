package io.lamproom.member.correctionrequest;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What the person asked and was answered goes with the person. */
@ApplicationScoped
class CorrectionErasure implements PersonErasure {

    private final EntityManager database;

    CorrectionErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery(
                        "update correction_request set statement = null, answer = null where worker_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
