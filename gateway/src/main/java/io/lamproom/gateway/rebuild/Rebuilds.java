package io.lamproom.gateway.rebuild;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The rebuilds that were asked for; an unfinished one is found again after a restart. */
@ApplicationScoped
class Rebuilds {

    private final DataSource database;

    Rebuilds(DataSource database) {
        this.database = database;
    }

    /** A second one of the same projection at a time breaks {@code uq_projection_rebuild_projection}. */
    void insert(UUID id, String projection, String askedBy) {
        Query.update(database, """
                insert into own.projection_rebuild (id, projection, state, asked_by, asked_at)
                values (?, ?, 'QUEUED', ?, clock_timestamp())
                """, id, projection, askedBy);
    }

    Optional<Rebuild> find(UUID id) {
        return Query.first(
                database, "select " + Rebuild.COLUMNS + " from own.projection_rebuild where id = ?", Rebuild::from, id);
    }

    /** The last one that was asked for. */
    Optional<Rebuild> newest(String projection) {
        return Query.first(
                database,
                "select " + Rebuild.COLUMNS
                        + " from own.projection_rebuild where projection = ? order by asked_at desc, id desc limit 1",
                Rebuild::from,
                projection);
    }

    Optional<Rebuild> unfinished() {
        return Query.first(
                database,
                "select " + Rebuild.COLUMNS + " from own.projection_rebuild where state in ('QUEUED', 'RUNNING')"
                        + " order by asked_at limit 1",
                Rebuild::from);
    }

    void started(UUID id) {
        Query.update(database, """
                update own.projection_rebuild set state = 'RUNNING', done = 0, started_at = clock_timestamp()
                where id = ? and state in ('QUEUED', 'RUNNING')
                """, id);
    }

    /** @return false once it was cancelled */
    boolean progressed(UUID id, long done, long total) {
        return Query.update(
                        database,
                        "update own.projection_rebuild set done = ?, total = ? where id = ? and state = 'RUNNING'",
                        done,
                        total,
                        id)
                == 1;
    }

    /** @return whether it was unfinished until now */
    boolean finished(UUID id, Rebuild.State state, String failure) {
        return Query.update(database, """
                        update own.projection_rebuild set state = ?, failure = ?, finished_at = clock_timestamp()
                        where id = ? and state in ('QUEUED', 'RUNNING')
                        """, state.name(), failure, id) == 1;
    }
}
