package io.lamproom.member.groupmove;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was written about a move goes; that it was decided stays. */
@ApplicationScoped
class GroupMoveErasure implements PersonErasure {

    private static final String CLEAR = """
            update group_move set reason = '', decision_note = case when decided_by is not null then '' end
             where worker_id in (:workers)
            """;

    private final EntityManager database;

    GroupMoveErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery(CLEAR).setParameter("workers", workerIds).executeUpdate();
    }
}
