package io.lamproom.member.rosterimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The rows of imports in the database, by JDBC in the caller's transaction: there are too many for entities. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StagedRows {

    private static final int BATCH = 500;
    private static final TypeReference<EnumMap<RosterColumn, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private final DataSource database;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    StagedRows(DataSource database, FieldCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** Stages every row of a sheet, each as it is read. */
    int stage(UUID importId, RosterSheet sheet) throws IOException {
        String sql = "insert into roster_import_row (id, import_id, row_number, status, cells)"
                + " values (?, ?, ?, 'STAGED', ?)";
        int count = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Optional<RosterSheet.PersonRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                UUID id = Ids.next();
                statement.setObject(1, id);
                statement.setObject(2, importId);
                statement.setInt(3, row.get().number());
                statement.setBytes(4, cipher.encrypt(write(row.get().cells()), context(id)));
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next rows in the order of the sheet. */
    List<RosterSheet.PersonRow> after(UUID importId, int number, int limit, boolean withRefused) {
        String sql = "select id, row_number, cells from roster_import_row where import_id = ? and row_number > ?"
                + (withRefused ? "" : " and status <> 'REFUSED'")
                + " order by row_number limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setInt(2, number);
            statement.setInt(3, limit);
            List<RosterSheet.PersonRow> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    UUID id = found.getObject(1, UUID.class);
                    rows.add(new RosterSheet.PersonRow(
                            found.getInt(2), readCells(cipher.decrypt(found.getBytes(3), context(id)))));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Notes what became of rows.
     *
     * @param done whether what they say is needed no more and is emptied
     */
    void settle(UUID importId, List<RowResult> results, boolean done) {
        String sql = """
                update roster_import_row r
                   set status = u.status, staff_no = u.staff_no, worker_id = u.worker_id, faults = u.faults::jsonb,
                       cells = case when ? then null else r.cells end
                  from unnest(?::int[], ?::text[], ?::text[], ?::uuid[], ?::text[])
                       as u (row_number, status, staff_no, worker_id, faults)
                 where r.import_id = ? and r.row_number = u.row_number""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBoolean(1, done);
            statement.setArray(2, array(connection, "int", results.stream().map(RowResult::number)));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            results.stream().map(r -> r.status().name())));
            statement.setArray(4, array(connection, "text", results.stream().map(RowResult::staffNo)));
            statement.setArray(5, array(connection, "uuid", results.stream().map(RowResult::workerId)));
            statement.setArray(6, array(connection, "text", results.stream().map(r -> write(r.faults()))));
            statement.setObject(7, importId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties what the rows of an ended import say. */
    void forget(UUID importId) {
        String sql = "update roster_import_row set cells = null where import_id = ? and cells is not null";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The results of rows by their ids. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Listed> listed(List<UUID> ids) {
        String sql =
                "select id, row_number, status, staff_no, worker_id, faults from roster_import_row where id = any (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "uuid", ids.stream()));
            List<Listed> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Listed(
                            found.getObject(1, UUID.class),
                            new RowResult(
                                    found.getInt(2),
                                    RowStatus.valueOf(found.getString(3)),
                                    found.getString(4),
                                    found.getObject(5, UUID.class),
                                    readFaults(found.getString(6)))));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Listed(UUID id, RowResult result) {}

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static String context(UUID rowId) {
        return "roster_import_row.cells:" + rowId;
    }

    private String write(Map<RosterColumn, Cell> cells) {
        Map<RosterColumn, String> written = new EnumMap<>(RosterColumn.class);
        cells.forEach((column, cell) -> written.put(column, cell.kind().name().charAt(0) + cell.text()));
        return write((Object) written);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<RosterColumn, Cell> readCells(String written) {
        Map<RosterColumn, Cell> cells = new EnumMap<>(RosterColumn.class);
        read(written, CELLS)
                .forEach((column, cell) -> cells.put(column, new Cell(kind(cell.charAt(0)), cell.substring(1))));
        return cells;
    }

    private static Cell.Kind kind(char initial) {
        for (Cell.Kind kind : Cell.Kind.values()) {
            if (kind.name().charAt(0) == initial) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of cell: " + initial);
    }

    private List<Fault> readFaults(String written) {
        return written == null ? List.of() : read(written, FAULTS);
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
