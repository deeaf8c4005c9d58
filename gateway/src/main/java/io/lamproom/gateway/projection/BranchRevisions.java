package io.lamproom.gateway.projection;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A number per branch that grows with every change of its figures; streams compare it with what they sent last. */
@ApplicationScoped
public class BranchRevisions {

    /** PostgreSQL channel on which a change of any revision is told, without saying which. */
    public static final String CHANNEL = "branch_revision";

    private final DataSource database;

    BranchRevisions(DataSource database) {
        this.database = database;
    }

    /** Joins the transaction; at most one notification for it, as notifying transactions commit one by one. */
    void raise(Collection<UUID> branches) {
        if (branches.isEmpty()) {
            return;
        }
        // the clock as a floor: a revision never comes again, even after the schema was dropped
        Query.update(database, """
                insert into projection.branch_revision as r (branch_id, revision)
                select id, (extract(epoch from clock_timestamp()) * 1000)::bigint from unnest(?) as id order by id
                on conflict (branch_id) do update set revision = greatest(r.revision + 1, excluded.revision)
                """, branches);
        Query.list(database, "select pg_notify('" + CHANNEL + "', '')", row -> null);
    }

    /** Raises the revision of every branch, and of those that a kind of facts has brought up. */
    static void raiseAll(Connection connection, FactKind<?> kind) throws SQLException {
        String branches = kind.daySums().isPresent()
                ? "select distinct node_id from " + kind.dayTable() + " where node_kind = 'BRANCH'"
                : kind.has("branch_id")
                        ? "select distinct branch_id from " + kind.table() + " where branch_id is not null"
                        : "select null::uuid where false";
        Query.update(connection, """
                insert into projection.branch_revision (branch_id, revision)
                select id, (extract(epoch from now()) * 1000)::bigint from (%s) as told (id) order by id
                on conflict do nothing
                """.formatted(branches));
        Query.update(connection, "update projection.branch_revision set revision = revision + 1");
        Query.list(connection, "select pg_notify('" + CHANNEL + "', '')", row -> null);
    }

    /** Those of the branches whose figures have ever changed. */
    public Map<UUID, Long> of(Collection<UUID> branches) {
        try (Connection connection = database.getConnection()) {
            return of(connection, branches);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, on a connection of the caller's. */
    public Map<UUID, Long> of(Connection connection, Collection<UUID> branches) throws SQLException {
        Map<UUID, Long> revisions = new HashMap<>();
        Query.list(
                connection,
                "select branch_id, revision from projection.branch_revision where branch_id = any (?)",
                row -> revisions.put(Query.id(row, "branch_id"), row.getLong("revision")),
                branches);
        return revisions;
    }
}
