package io.lamproom.platform.reconciliation;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The aggregates of one type as rows of a table. An owner and a reader describe theirs in the same way, so that they can
 * be compared without sending them.
 *
 * @param table a table's name, with its schema where it needs one
 * @param condition SQL for the rows that count
 */
public record VersionedRows(String table, String id, String version, String condition) {

    public static VersionedRows of(String table) {
        return new VersionedRows(table, "id", "version", "true");
    }

    public VersionedRows where(String sql) {
        return new VersionedRows(table, id, version, sql);
    }

    /** Every bucket that is not empty, in order. */
    public List<Bucket> buckets(Connection connection) throws SQLException {
        String sql = """
                select get_byte(uuid_send(%1$s), 15) as bucket, count(*) as rows,
                    sum(('x' || substr(md5(%1$s::text || ':' || %2$s), 1, 15))::bit(60)::bigint) as sum
                from %3$s where %4$s group by 1 order by 1
                """.formatted(id, version, table, condition);
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Bucket> buckets = new ArrayList<>();
            while (rows.next()) {
                BigDecimal sum = rows.getBigDecimal("sum");
                buckets.add(new Bucket(rows.getInt("bucket"), rows.getLong("rows"), sum.toBigIntegerExact()));
            }
            return buckets;
        }
    }

    /**
     * The rows of some buckets by id, from after the given one (null: the first). All parts together are one walk along
     * the primary key, however many buckets are asked for.
     */
    public List<Versioned> in(Connection connection, Collection<Integer> buckets, UUID after, int limit)
            throws SQLException {
        String sql = """
                select %1$s as id, %2$s as version from %3$s
                where %4$s and get_byte(uuid_send(%1$s), 15) = any (?) and %1$s > ?
                order by %1$s limit ?
                """.formatted(id, version, table, condition);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("integer", buckets.toArray()));
            statement.setObject(2, after == null ? new UUID(0, 0) : after);
            statement.setInt(3, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<Versioned> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Versioned(rows.getObject("id", UUID.class), rows.getLong("version")));
                }
                return found;
            }
        }
    }
}
