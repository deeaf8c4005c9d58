package io.lamproom.gateway.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL on the gateway's own database, in the caller's transaction where there is one. */
public final class Query {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Query() {}

    public static <T> List<T> list(DataSource database, String sql, Row<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return list(connection, sql, reader, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> List<T> list(Connection connection, String sql, Row<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    public static <T> Optional<T> first(DataSource database, String sql, Row<T> reader, Object... parameters) {
        return list(database, sql, reader, parameters).stream().findFirst();
    }

    /** @return how many rows were changed */
    public static int update(DataSource database, String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return update(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Collections of ids are bound as {@code uuid[]}. */
    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Collection<?> ids
                    ? statement.getConnection().createArrayOf("uuid", ids.toArray())
                    : parameters[i];
            statement.setObject(i + 1, value);
        }
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
