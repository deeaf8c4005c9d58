package io.lamproom.gateway.reconciliation;

import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.FactKind;
import io.lamproom.gateway.projection.FactKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The reconciliations that were asked for and what came of them. */
@ApplicationScoped
class Reconciliations {

    /** Shown in an answer; the table keeps {@link #MOST_KEPT}. */
    private static final int MOST_SHOWN = 200;

    static final int MOST_KEPT = 10_000;

    /** The kinds of facts whose day figures are compared with the facts. */
    static final List<FactKind<?>> SUMMED =
            FactKinds.ALL.stream().filter(kind -> kind.daySums().isPresent()).toList();

    private final DataSource database;

    Reconciliations(DataSource database) {
        this.database = database;
    }

    /** A second one at a time breaks {@code uq_reconciliation_state}. */
    void insert(UUID id, String askedBy) {
        Query.update(database, """
                insert into own.reconciliation (id, state, total, asked_by, asked_at)
                values (?, 'QUEUED', ?, ?, clock_timestamp())
                """, id, Replica.ALL.size() + SUMMED.size(), askedBy);
    }

    Optional<UUID> unfinished() {
        return Query.first(
                database,
                "select id from own.reconciliation where state <> 'DONE' order by asked_at limit 1",
                row -> Query.id(row, "id"));
    }

    /** From the beginning, also where an earlier run was broken off. */
    void started(UUID id) {
        Query.update(database, "delete from own.reconciliation_difference where reconciliation_id = ?", id);
        Query.update(database, "delete from own.reconciliation_part where reconciliation_id = ?", id);
        Query.update(
                database,
                "update own.reconciliation set state = 'RUNNING', done = 0, started_at = clock_timestamp() where id ="
                        + " ?",
                id);
    }

    void compared(UUID id, Reconciliation.Part part, List<Difference> differences) {
        Query.update(database, """
                insert into own.reconciliation_part (reconciliation_id, service, type, here, there, failure)
                values (?, ?, ?, ?, ?, ?)
                """, id, part.service(), part.type(), part.here(), part.there(), part.failure());
        Query.update(
                database,
                """
                insert into own.reconciliation_difference
                    (reconciliation_id, service, type, aggregate_id, version_here, version_there)
                select ?, ?, ?, d.id, d.here, d.there
                from unnest(?, cast(? as bigint[]), cast(? as bigint[])) as d(id, here, there)
                """,
                id,
                part.service(),
                part.type(),
                differences.stream().map(Difference::id).toList(),
                versions(differences, Difference::versionHere),
                versions(differences, Difference::versionThere));
        Query.update(database, "update own.reconciliation set done = done + 1 where id = ?", id);
    }

    /** As the text of an array. */
    private static String versions(List<Difference> differences, Function<Difference, Long> version) {
        return differences.stream()
                .map(version)
                .map(each -> each == null ? "NULL" : each.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    void finished(UUID id) {
        Query.update(
                database,
                "update own.reconciliation set state = 'DONE', finished_at = clock_timestamp() where id = ?",
                id);
    }

    Optional<Reconciliation> find(UUID id) {
        return Query.first(database, """
                select r.*, (select count(*) from own.reconciliation_difference d where d.reconciliation_id = r.id)
                    as differences
                from own.reconciliation r where r.id = ?
                """, row -> reconciliation(row, parts(id), differences(id)), id);
    }

    private static Reconciliation reconciliation(
            ResultSet row, List<Reconciliation.Part> parts, List<Difference> differences) throws SQLException {
        Reconciliation.State state = Reconciliation.State.valueOf(row.getString("state"));
        return new Reconciliation(
                Query.id(row, "id"),
                state,
                row.getInt("done"),
                row.getInt("total"),
                state == Reconciliation.State.DONE ? row.getLong("differences") : null,
                instant(row, "asked_at"),
                instant(row, "finished_at"),
                parts,
                differences);
    }

    private List<Reconciliation.Part> parts(UUID id) {
        return Query.list(
                database,
                "select * from own.reconciliation_part where reconciliation_id = ? order by service, type",
                row -> new Reconciliation.Part(
                        row.getString("service"),
                        row.getString("type"),
                        row.getObject("here", Long.class),
                        row.getObject("there", Long.class),
                        row.getString("failure")),
                id);
    }

    private List<Difference> differences(UUID id) {
        return Query.list(
                database,
                """
                select * from own.reconciliation_difference where reconciliation_id = ?
                order by service, type, aggregate_id limit ?
                """,
                row -> new Difference(
                        row.getString("service"),
                        row.getString("type"),
                        Query.id(row, "aggregate_id"),
                        row.getObject("version_here", Long.class),
                        row.getObject("version_there", Long.class)),
                id,
                MOST_SHOWN);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
