package io.lamproom.member.commendation;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** That there was a commendation stays; for what it was may name the person. */
@ApplicationScoped
class CommendationErasure implements PersonErasure {

    private final EntityManager database;

    CommendationErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery(
                        "update commendation set title = '', reason = case when reason is not null then '' end where worker_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
