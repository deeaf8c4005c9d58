package io.lamproom.platform.paging;

import io.lamproom.platform.crypto.CursorCipher;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Reads pages of lists: the ids by key, then the items through the feature's own repository, in the list's order. */
@ApplicationScoped
public class Lists {

    private static final String SEPARATOR = "\u0000";

    private final DataSource database;
    private final CursorCipher cursors;

    Lists(DataSource database, CursorCipher cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /**
     * One page.
     *
     * @param load gives the items of these ids, in any order
     * @param id an item's id
     * @throws Refusal.InvalidInput for a cursor that is not of this list, filter and reach
     */
    public <T> Page<T> page(
            KeysetQuery query,
            Reach reach,
            PageRequest request,
            Function<List<UUID>, List<T>> load,
            Function<T, UUID> id) {
        int limit = request.limit();
        String fingerprint = query.fingerprint(reach);
        List<String> after = request.cursor == null ? null : position(request.cursor, fingerprint);
        if (query.reachesNothing(reach)) {
            return new Page<>(List.of(), null, request.count ? 0L : null);
        }
        List<UUID> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Long total;
        try (Connection connection = database.getConnection()) {
            read(connection, query.page(reach, after, limit + 1), ids, keys);
            total = request.count ? count(connection, query.count(reach)) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        boolean more = ids.size() > limit;
        List<UUID> shown = more ? ids.subList(0, limit) : ids;
        String next = more
                ? cursors.seal(
                        (keys.get(limit - 1) + SEPARATOR + ids.get(limit - 1)).getBytes(StandardCharsets.UTF_8),
                        fingerprint)
                : null;
        // with the connection given back: whoever held it and took a second one here could wait for themselves
        return new Page<>(inOrder(shown, load, id), next, total);
    }

    private List<String> position(String cursor, String fingerprint) {
        byte[] position = cursors.open(cursor, fingerprint)
                .orElseThrow(() -> new Refusal.InvalidInput(FieldError.ofParameter("cursor", "cursor-invalid")));
        return List.of(new String(position, StandardCharsets.UTF_8).split(SEPARATOR, 2));
    }

    private static <T> List<T> inOrder(List<UUID> ids, Function<List<UUID>, List<T>> load, Function<T, UUID> id) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, T> items = new HashMap<>();
        load.apply(List.copyOf(ids)).forEach(item -> items.put(id.apply(item), item));
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private static void read(Connection connection, KeysetQuery.Statement statement, List<UUID> ids, List<String> keys)
            throws SQLException {
        try (PreparedStatement prepared = prepare(connection, statement);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                keys.add(rows.getString(2));
            }
        }
    }

    private static long count(Connection connection, KeysetQuery.Statement statement) throws SQLException {
        try (PreparedStatement prepared = prepare(connection, statement);
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static PreparedStatement prepare(Connection connection, KeysetQuery.Statement statement)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement.sql());
        if (statement.plannedForItsValues()) {
            prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        int index = 1;
        for (Object value : statement.values()) {
            prepared.setObject(index++, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return prepared;
    }
}
