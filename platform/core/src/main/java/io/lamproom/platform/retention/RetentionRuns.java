package io.lamproom.platform.retention;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Retention runs within a reach, and the records that they are about. */
@ApplicationScoped
class RetentionRuns {

    private static final String INSERT = """
            insert into platform.retention_run (id, version, mine_id, kind, state, ended_before, months, basis, due, held,
                planned_by, planned_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update platform.retention_run
               set version = ?, state = ?, confirmed_by = ?, confirmed_at = ?, reached = ?, erased = ?, failed = ?,
                   ended_at = ?
             where id = ?""";

    /** How many records a run would erase, and how many something open still needs. */
    record Count(long due, long held) {}

    private final DataSource database;
    private final Lists lists;

    RetentionRuns(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    Optional<RetentionRun> find(Reach reach, UUID id) {
        return read("where id = ?", id).stream()
                .filter(run -> reach.covers(Node.MINE, run.mineId()))
                .findFirst();
    }

    /** The run, which no one else changes before the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<RetentionRun> findHeld(Reach reach, UUID id) {
        return read("where id = ? for update", id).stream()
                .filter(run -> reach.covers(Node.MINE, run.mineId()))
                .findFirst();
    }

    Page<RetentionRun> page(Reach reach, RetentionState state, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("platform.retention_run")
                .reach(Node.MINE, "mine_id")
                .sortedBy("id", "uuid", true)
                .where("state = ?", state);
        return lists.page(query, reach, request, ids -> read("where id = any (?)", ids), RetentionRun::id);
    }

    /** The runs that are to be carried out, the first confirmed first. */
    List<RetentionRun> confirmed() {
        return read("where state = 'CONFIRMED' order by confirmed_at");
    }

    Count count(RetentionKind kind, UUID mineId, LocalDate endedBefore) {
        String sql = "select count(*) filter (where not held), count(*) filter (where held) from (" + kind.ended()
                + ") ended";
        return query(
                        sql,
                        row -> new Count(row.getLong(1), row.getLong(2)),
                        parameters(kind, mineId, endedBefore).toArray())
                .getFirst();
    }

    /** The next records of a run, in the order of their ids; what is held by now is left out. */
    List<UUID> next(RetentionKind kind, RetentionRun run, int limit) {
        String sql = "select id from (" + kind.ended() + ") ended where not held and id > ? order by id limit ?";
        UUID after = run.reached() == null ? new UUID(0, 0) : run.reached();
        List<Object> parameters = parameters(kind, run.mineId(), run.endedBefore());
        parameters.add(after);
        parameters.add(limit);
        return query(sql, row -> row.getObject(1, UUID.class), parameters.toArray());
    }

    private static List<Object> parameters(RetentionKind kind, UUID mineId, LocalDate endedBefore) {
        List<Object> parameters = new ArrayList<>(List.of(mineId, endedBefore));
        parameters.addAll(kind.parameters(mineId));
        return parameters;
    }

    void add(RetentionRun run) {
        update(
                INSERT,
                run.id(),
                run.version(),
                run.mineId(),
                run.kind(),
                run.state().name(),
                run.endedBefore(),
                run.term().months(),
                run.term().basis(),
                run.due(),
                run.held(),
                run.plannedBy(),
                timestamp(run.plannedAt()));
    }

    void store(RetentionRun run) {
        update(
                UPDATE,
                run.version(),
                run.state().name(),
                run.confirmedBy(),
                timestamp(run.confirmedAt()),
                run.reached(),
                run.erased(),
                run.failed(),
                timestamp(run.endedAt()),
                run.id());
    }

    private List<RetentionRun> read(String condition, Object... parameters) {
        return query("select * from platform.retention_run " + condition, RetentionRuns::run, parameters);
    }

    private static RetentionRun run(ResultSet row) throws SQLException {
        return new RetentionRun(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("mine_id", UUID.class),
                row.getString("kind"),
                RetentionState.valueOf(row.getString("state")),
                row.getObject("ended_before", LocalDate.class),
                new RetentionTerm(row.getInt("months"), row.getString("basis")),
                row.getLong("due"),
                row.getLong("held"),
                row.getString("planned_by"),
                instant(row, "planned_at"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                row.getObject("reached", UUID.class),
                row.getLong("erased"),
                row.getLong("failed"),
                instant(row, "ended_at"));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(
                    i + 1,
                    switch (parameters[i]) {
                        case List<?> ids -> connection.createArrayOf("uuid", ids.toArray());
                        case String[] texts -> connection.createArrayOf("text", texts);
                        case null, default -> parameters[i];
                    });
        }
        return statement;
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
