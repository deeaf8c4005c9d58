package io.lamproom.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.lamproom.platform.change.ResourceRoots;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Changes by their place in the sealed order. */
@Singleton
class SealedChanges {

    static final Duration KEPT = Duration.ofDays(90);

    private final AgroalDataSource dataSource;
    private final ResourceRoots roots;
    private final Clock clock = Clock.systemUTC();

    SealedChanges(AgroalDataSource dataSource, ResourceRoots roots) {
        this.dataSource = dataSource;
        this.roots = roots;
    }

    /**
     * @param type such as {@code violation}
     * @param version of the aggregate after the change
     * @param href where the aggregate is read; null if it has no address of its own
     */
    record SealedChange(long seq, String type, UUID id, long version, Instant at, String href) {}

    /** The first place that is kept; the next one to be given if there are none. */
    long oldestSeq() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select coalesce(
                            (select first_seq from platform.audit_seal where sealed_at >= ? order by sealed_at, no limit 1),
                            (select last_seq + 1 from platform.audit_seal order by no desc limit 1),
                            1)""")) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the changes", e);
        }
    }

    List<SealedChange> after(long seq, int limit, Set<UUID> mines) {
        List<SealedChange> changes = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select p.seq, e.aggregate_type, e.aggregate_id, e.aggregate_version, e.at
                        from platform.audit_position p join platform.audit_entry e on e.id = p.entry_id
                        where p.seq > ? and e.kind = 'CHANGE' and e.mine_id = any(?)
                        order by p.seq limit ?""")) {
            statement.setLong(1, seq);
            statement.setArray(2, connection.createArrayOf("uuid", mines.toArray()));
            statement.setInt(3, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String type = rows.getString("aggregate_type");
                    UUID id = rows.getObject("aggregate_id", UUID.class);
                    changes.add(new SealedChange(
                            rows.getLong("seq"),
                            type,
                            id,
                            rows.getLong("aggregate_version"),
                            rows.getObject("at", OffsetDateTime.class).toInstant(),
                            roots.of(type)
                                    .map(root -> "/api/v1/" + root + "/" + id)
                                    .orElse(null)));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the changes", e);
        }
    }
}
