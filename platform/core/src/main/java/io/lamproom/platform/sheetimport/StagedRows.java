package io.lamproom.platform.sheetimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.crypto.FieldCipher;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
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
    int stage(UUID importId, Sheet sheet) throws IOException {
        String sql = "insert into platform.sheet_import_row (id, import_id, row_number, status, cells)"
                + " values (?, ?, ?, 'STAGED', ?)";
        int count = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Optional<Sheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                UUID id = Ids.next();
                statement.setObject(1, id);
                statement.setObject(2, importId);
                statement.setInt(3, row.get().number());
                statement.setBytes(4, cipher.encrypt(writeCells(row.get().cells()), context(id)));
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
    List<Sheet.Row> after(UUID importId, SheetLayout layout, int number, int limit, boolean withRefused) {
        String sql =
                "select id, row_number, cells from platform.sheet_import_row where import_id = ? and row_number > ?"
                        + (withRefused ? "" : " and status <> 'REFUSED'")
                        + " order by row_number limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.setInt(2, number);
            statement.setInt(3, limit);
            List<Sheet.Row> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    UUID id = found.getObject(1, UUID.class);
                    rows.add(new Sheet.Row(
                            found.getInt(2), readCells(layout, cipher.decrypt(found.getBytes(3), context(id)))));
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
                update platform.sheet_import_row r
                   set status = u.status, reference = u.reference, subject_id = u.subject_id, faults = u.faults::jsonb,
                       cells = case when ? then null else r.cells end
                  from unnest(?::int[], ?::text[], ?::text[], ?::uuid[], ?::text[])
                       as u (row_number, status, reference, subject_id, faults)
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
            statement.setArray(4, array(connection, "text", results.stream().map(RowResult::reference)));
            statement.setArray(5, array(connection, "uuid", results.stream().map(RowResult::subjectId)));
            statement.setArray(6, array(connection, "text", results.stream().map(r -> write(r.faults()))));
            statement.setObject(7, importId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties what the rows of an ended import say. */
    void forget(UUID importId) {
        String sql = "update platform.sheet_import_row set cells = null where import_id = ? and cells is not null";
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
        String sql = "select id, row_number, status, reference, subject_id, faults from platform.sheet_import_row"
                + " where id = any (?)";
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
        return "sheet_import_row.cells:" + rowId;
    }

    private String writeCells(Map<SheetColumn, Cell> cells) {
        Map<String, String> written = new HashMap<>();
        cells.forEach(
                (column, cell) -> written.put(column.name(), cell.kind().name().charAt(0) + cell.text()));
        return write(written);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<SheetColumn, Cell> readCells(SheetLayout layout, String written) {
        Map<SheetColumn, Cell> cells = new HashMap<>();
        read(written, CELLS)
                .forEach((column, cell) ->
                        cells.put(layout.named(column), new Cell(kind(cell.charAt(0)), cell.substring(1))));
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
