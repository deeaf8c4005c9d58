package io.lamproom.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes entries, each with its mark for the sealer, in the caller's transaction; and reads them. */
@Singleton
class AuditEntries {

    // one statement and no row that another request touches: writers never wait for each other
    private static final String INSERT = """
            with entry as (
                insert into platform.audit_entry (id, at, kind, operation, aggregate_type, aggregate_id,
                    aggregate_version, mine_id, fields, client, actor, staff_no, request_id, reason, salt,
                    personal_digest, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into platform.audit_unsealed (entry_id) select id from entry""";

    private final AgroalDataSource dataSource;

    AuditEntries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(List<AuditEntry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                set(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the audit", e);
        }
    }

    /** The entries of these ids, in any order. */
    List<AuditEntryView> views(List<UUID> ids) {
        List<AuditEntryView> views = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select p.seq, " + AuditEntry.COLUMNS
                        + " from platform.audit_entry e left join platform.audit_position p on p.entry_id = e.id"
                        + " where e.id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    views.add(AuditEntryView.from(AuditEntry.from(rows), rows.getObject("seq", Long.class)));
                }
            }
            return views;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit", e);
        }
    }

    private static void set(PreparedStatement statement, AuditEntry entry) throws SQLException {
        byte[] personalDigest = entry.personalDigest();
        statement.setObject(1, entry.id());
        statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, entry.kind().name());
        statement.setString(4, entry.operation());
        statement.setString(5, entry.aggregateType());
        statement.setObject(6, entry.aggregateId());
        statement.setObject(7, entry.version(), Types.BIGINT);
        statement.setObject(8, entry.mineId(), Types.OTHER);
        statement.setArray(
                9,
                statement.getConnection().createArrayOf("text", entry.fields().toArray()));
        statement.setString(10, entry.actor().client());
        statement.setString(11, entry.actor().subject());
        statement.setString(12, entry.actor().staffNo());
        statement.setString(13, entry.actor().requestId());
        statement.setString(14, entry.reason());
        statement.setBytes(15, entry.salt());
        statement.setBytes(16, personalDigest);
        statement.setBytes(17, entry.digest(personalDigest));
    }
}
