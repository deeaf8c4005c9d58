package io.lamproom.member.legalhold;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Why the person was once not erased goes with the person. */
@ApplicationScoped
class HoldErasure implements PersonErasure {

    private final EntityManager database;

    HoldErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery("update legal_hold set reason = '' where person_id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
