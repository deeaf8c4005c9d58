package io.lamproom.platform.sheetimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.sheet.FileNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Imports within a reach, of the mine or of the own branches, and those that wait for an instance to work on them. */
@ApplicationScoped
class SheetImports {

    private static final TypeReference<List<FileNote>> NOTES = new TypeReference<>() {};

    private static final String INSERT = """
            insert into platform.sheet_import (
                id, kind, mine_id, branch_id, mode, file_sha256, requested_at, requested_by, version, state, asking,
                notes, date_1904, total)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, false, 0)""";

    private static final String UPDATE = """
            update platform.sheet_import
               set version = version + 1, state = ?, requested_by = ?, asking = ?, notes = ?, date_1904 = ?, total = ?,
                   done = ?, done_through = ?, created = ?, updated = ?, unchanged = ?, refused = ?, validated_at = ?,
                   ended_at = ?, leased_by = ?, leased_until = ?, attempts = ?
             where id = ?""";

    private static final String CLAIM = """
            update platform.sheet_import set leased_by = ?, leased_until = now() + make_interval(secs => ?)
             where id = (select id from platform.sheet_import
                          where state in ('VALIDATING', 'COMMITTING')
                            and (leased_until is null or leased_until < now())
                          order by requested_at limit 1 for update skip locked)
            returning id""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Lists lists;

    SheetImports(DataSource database, ObjectMapper json, Lists lists) {
        this.database = database;
        this.json = json;
        this.lists = lists;
    }

    Optional<SheetImport> find(Reach reach, String kind, UUID id) {
        return read("where id = ? and kind = ?", id, kind).stream()
                .filter(found -> found.place().within(reach))
                .findFirst();
    }

    /** The import, which no one else changes before the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<SheetImport> findHeld(Reach reach, String kind, UUID id) {
        return read("where id = ? and kind = ? for update", id, kind).stream()
                .filter(found -> found.place().within(reach))
                .findFirst();
    }

    /** The import if this instance still holds its lease and it is still to be worked on; held as well. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<SheetImport> findLeased(UUID instance, UUID id) {
        return read("where id = ? for update", id).stream()
                .filter(found -> found.leasedTo(instance) && found.state().working())
                .findFirst();
    }

    /** Imports validated before a moment and not committed since. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SheetImport> waitingSince(Instant moment) {
        return read("where state = 'VALIDATED' and validated_at < ? for update", timestamp(moment));
    }

    Page<SheetImport> page(Reach reach, String kind, ImportState state, PageRequest request) {
        return lists.page(
                KeysetQuery.from("platform.sheet_import")
                        .reach(Node.MINE, "mine_id")
                        .reach(Node.BRANCH, "branch_id")
                        .sortedBy("requested_at", "timestamptz", true)
                        .where("kind = ?", kind)
                        .where("state = ?", state),
                reach,
                request,
                ids -> read("where id = any (?)", (Object) ids.toArray(UUID[]::new)),
                SheetImport::id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(SheetImport added) {
        execute(
                INSERT,
                added.id(),
                added.kind(),
                added.mineId(),
                added.place().branchId(),
                added.mode().name(),
                added.fileSha256(),
                timestamp(added.requestedAt()),
                added.asking().caller().subject(),
                added.state().name(),
                write(added.asking()),
                write(added.notes()));
    }

    /** Writes what was changed, as the next version. */
    @Transactional(Transactional.TxType.MANDATORY)
    void save(SheetImport changed) {
        SheetImport.Progress progress = changed.progress();
        execute(
                UPDATE,
                changed.state().name(),
                changed.asking().caller().subject(),
                write(changed.asking()),
                write(changed.notes()),
                changed.date1904(),
                progress.total(),
                progress.done(),
                progress.doneThrough(),
                progress.created(),
                progress.updated(),
                progress.unchanged(),
                progress.refused(),
                timestamp(changed.validatedAt()),
                timestamp(changed.endedAt()),
                changed.lease().by(),
                timestamp(changed.lease().until()),
                changed.lease().attempts(),
                changed.id());
        changed.saved();
    }

    /** Takes the lease of the oldest import that waits for someone to work on it; the service's own job, no caller's. */
    @Transactional
    Optional<UUID> claim(UUID instance, Duration lease) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setObject(1, instance);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SheetImport> read(String where, Object... values) {
        String sql = "select * from platform.sheet_import " + where;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof UUID[] ids) {
                    statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            List<SheetImport> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(imported(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SheetImport imported(ResultSet row) throws SQLException {
        SheetImport found = SheetImport.stored(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new SheetImport.Place(row.getObject("mine_id", UUID.class), row.getObject("branch_id", UUID.class)),
                ImportMode.valueOf(row.getString("mode")),
                row.getString("file_sha256"),
                instant(row, "requested_at"));
        found.restore(
                row.getLong("version"),
                ImportState.valueOf(row.getString("state")),
                read(row.getString("asking"), new TypeReference<Asking>() {}),
                read(row.getString("notes"), NOTES),
                row.getBoolean("date_1904"));
        found.restore(
                new SheetImport.Progress(
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getInt("done_through"),
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("refused")),
                instant(row, "validated_at"),
                instant(row, "ended_at"),
                new SheetImport.Lease(
                        row.getObject("leased_by", UUID.class), instant(row, "leased_until"), row.getInt("attempts")));
        return found;
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
