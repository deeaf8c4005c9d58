package io.lamproom.platform.consumer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Writes states into a table in one statement and leaves alone rows of the same or a newer version, so that an event that
 * comes twice or late changes nothing.
 *
 * <pre>{@code
 * VersionedUpsert.<Received<Branch>>into("platform.branch")
 *     .key("id", "uuid", Received::id)
 *     .version("version", Received::version)
 *     .column("name", "text", branch -> branch.state().name())
 * }</pre>
 *
 * @param <R> what a row is made of
 */
public final class VersionedUpsert<R> {

    private record Column<R>(String name, String type, Function<R, ?> value) {}

    private final String table;
    private final List<Column<R>> columns;
    private final String key;
    private final String version;

    private VersionedUpsert(String table, List<Column<R>> columns, String key, String version) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.key = key;
        this.version = version;
    }

    public static <R> VersionedUpsert<R> into(String table) {
        return new VersionedUpsert<>(table, List.of(), null, null);
    }

    /** The primary key, one column. */
    public VersionedUpsert<R> key(String name, String type, Function<R, ?> value) {
        return new VersionedUpsert<>(table, with(name, type, value), name, version);
    }

    /** The aggregate's version, a bigint. */
    public VersionedUpsert<R> version(String name, Function<R, Long> value) {
        return new VersionedUpsert<>(table, with(name, "bigint", value), key, name);
    }

    /** @param type PostgreSQL's type of the column; the value is written as its {@code toString} */
    public VersionedUpsert<R> column(String name, String type, Function<R, ?> value) {
        return new VersionedUpsert<>(table, with(name, type, value), key, version);
    }

    private List<Column<R>> with(String name, String type, Function<R, ?> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(name, type, value));
        return more;
    }

    /**
     * Joins the transaction.
     *
     * @param rows at most one per key
     * @return the rows that were written, because they are newer than what was there
     */
    public List<R> apply(DataSource database, List<R> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int i = 0; i < columns.size(); i++) {
                Function<R, ?> value = columns.get(i).value();
                statement.setArray(
                        i + 1,
                        connection.createArrayOf(
                                "text",
                                rows.stream()
                                        .map(value)
                                        .map(each -> each == null ? null : each.toString())
                                        .toArray()));
            }
            Set<String> written = new HashSet<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    written.add(result.getString(1));
                }
            }
            Function<R, ?> keyOf = columns.stream()
                    .filter(column -> column.name().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .value();
            return rows.stream()
                    .filter(row -> written.contains(keyOf.apply(row).toString()))
                    .toList();
        } catch (SQLException e) {
            throw new ProjectionFailed("Cannot write into " + table, e);
        }
    }

    private String sql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays = columns.stream()
                .map(column -> "?::text[]::" + column.type() + "[]")
                .collect(Collectors.joining(", "));
        String changes = columns.stream()
                .map(Column::name)
                .filter(name -> !name.equals(key))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return """
                insert into %s as kept (%s)
                select %s from unnest(%s) as given (%s) order by %s
                on conflict (%s) do update set %s
                where excluded.%s > kept.%s
                returning %s::text""".formatted(table, names, names, arrays, names, key, key, changes, version, version, key);
    }
}
