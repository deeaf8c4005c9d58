package io.lamproom.conduct.points;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.Heard;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Commendations of a mine as member-service tells of them, and the requests that they give points back. */
final class Commendations {

    private final ConductMine mine;
    private final DataSource database;

    Commendations(ConductMine mine, DataSource database) {
        this.mine = mine;
        this.database = database;
    }

    /** A commendation of a worker that has been heard of. */
    UUID confirmed(UUID worker, Instant confirmedAt) {
        UUID id = Ids.next();
        tell(id, worker, 1, CommendationState.CONFIRMED, confirmedAt);
        return id;
    }

    /** Returns once this version or a later one is known here. */
    void tell(UUID id, UUID worker, long version, String status, Instant confirmedAt) {
        ObjectNode state = Heard.sample("commendation", mine.roster().mineId(), id)
                .put("workerId", worker.toString())
                .put("status", status)
                .put("confirmedAt", confirmedAt == null ? null : confirmedAt.toString());
        Heard.send(Topic.MEMBER, "commendation", mine.roster().mineId(), id, version, state);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Sql.list(
                                database,
                                "select id from commendation where id = ? and version >= ?",
                                row -> Sql.id(row, "id"),
                                id,
                                version)
                        .isEmpty());
    }
}
