package io.lamproom.member.teamleader;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Of terms as leader of a team the days stay. */
@ApplicationScoped
class LeaderTermErasure implements PersonErasure {

    private final EntityManager database;

    LeaderTermErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery("update team_leader_term set certificate_no = null where worker_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
        database.createNativeQuery(
                        "update team_leader_appraisal set note = null where term_id in (select id from team_leader_term where worker_id in (:workers))")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
