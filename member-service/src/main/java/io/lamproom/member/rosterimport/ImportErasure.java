package io.lamproom.member.rosterimport;

import io.lamproom.member.people.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Rows of sheets about the person say no more whom they were about. */
@ApplicationScoped
class ImportErasure implements PersonErasure {

    private final EntityManager database;

    ImportErasure(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID personId, List<UUID> workerIds) {
        database.createNativeQuery(
                        "update platform.sheet_import_row set reference = null, subject_id = null where subject_id in (:workers)")
                .setParameter("workers", workerIds)
                .executeUpdate();
    }
}
