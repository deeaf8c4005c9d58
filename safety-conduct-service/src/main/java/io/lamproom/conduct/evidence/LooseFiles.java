package io.lamproom.conduct.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The files that no evidence names, or may come to name none: each is noted before it is written, and the note goes with
 * the transaction that names the file. So no listing of the store is needed to find what was left behind, and a service
 * with the wrong database never takes another's files for its own.
 */
@ApplicationScoped
class LooseFiles {

    private static final String NOTE =
            "insert into evidence_loose_file (file_key, due_at) values (?, now() + ? * interval '1 second')";

    private static final String DUE = """
            select l.file_key from evidence_loose_file l
            where l.due_at <= now()
              and not exists (select from evidence e where e.file_key = l.file_key and e.removed_at is null)
            order by l.due_at limit ? for update of l skip locked
            """;

    private final DataSource database;

    LooseFiles(DataSource database) {
        this.database = database;
    }

    /** Notes, at once and whatever becomes of the caller, a file about to be written. */
    @Transactional(TxType.REQUIRES_NEW)
    void begin(UUID key, Duration stays) {
        note(key, stays);
    }

    /** The file has been named by evidence. */
    @Transactional(TxType.MANDATORY)
    void end(UUID key) {
        forget(key);
    }

    /** Evidence names the file no more. */
    @Transactional(TxType.MANDATORY)
    void release(UUID key) {
        note(key, Duration.ZERO);
    }

    /** Those whose time has come, each for one caller at a time until its transaction ends. */
    @Transactional(TxType.MANDATORY)
    List<UUID> due(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setInt(1, most);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(rows.getObject(1, UUID.class));
                }
                return keys;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file is gone. */
    @Transactional(TxType.REQUIRED)
    void forget(UUID key) {
        update("delete from evidence_loose_file where file_key = ?", key);
    }

    private void note(UUID key, Duration stays) {
        update(NOTE, key, stays.toSeconds());
    }

    private void update(String sql, Object... values) {
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
}
