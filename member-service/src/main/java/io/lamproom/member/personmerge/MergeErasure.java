package io.lamproom.member.personmerge;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Why two records were made one may name the person. */
@ApplicationScoped
class MergeErasure implements PersonErasure {

    private final EntityManager database;

    MergeErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery("update person_merge set reason = '' where kept_person_id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
