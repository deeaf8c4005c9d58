package io.lamproom.platform.database;

import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain JDBC on the service's own connections, in the caller's transaction where there is one; for reads that need no entities. */
public final class Sql {

    /** Makes an item of the row at the cursor. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    /**
     * The rows of a query.
     *
     * @param parameters in order; a collection is bound as an array of text, as in {@code any (?::uuid[])}
     */
    public static <T> List<T> list(DataSource dataSource, String sql, Row<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public static <T> Optional<T> first(DataSource dataSource, String sql, Row<T> reader, Object... parameters) {
        return list(dataSource, sql, reader, parameters).stream().findFirst();
    }

    public static void update(DataSource dataSource, String sql, Object... parameters) {
        batch(dataSource, sql, List.<Object[]>of(parameters));
    }

    /** Runs one statement for many rows of parameters. */
    public static void batch(DataSource dataSource, String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            statement.setObject(
                    i + 1,
                    parameter instanceof Collection<?> many ? array(statement.getConnection(), many) : parameter);
        }
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Of text, whatever the values are: the statement says what it is to be, as in {@code any(?::uuid[])}. */
    private static Array array(Connection connection, Collection<?> values) throws SQLException {
        return connection.createArrayOf(
                "text",
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray());
    }
}
