package io.lamproom.member.meeting;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who was there is counted; what was noted about an absence goes. */
@ApplicationScoped
class AttendanceErasure implements PersonErasure {

    private final EntityManager database;

    AttendanceErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery("update meeting_attendee set note = null where worker_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
