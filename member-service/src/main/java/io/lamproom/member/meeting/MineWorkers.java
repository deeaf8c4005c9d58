package io.lamproom.member.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Which workers belong to a mine. */
@ApplicationScoped
class MineWorkers {

    private static final String OF = "select count(*) from worker where mine_id = :mine and id in (:ids)";

    private final Session database;

    MineWorkers(Session database) {
        this.database = database;
    }

    boolean areOf(UUID mineId, Set<UUID> ids) {
        return ids.isEmpty()
                || database.createNativeQuery(OF, Long.class)
                                .setParameter("mine", mineId)
                                .setParameter("ids", ids)
                                .getSingleResult()
                        == ids.size();
    }
}
