package io.lamproom.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of used keys; plain JDBC on the transaction's connection. */
@ApplicationScoped
class IdempotencyRecords {

    private static final String KEPT = "interval '24 hours'";

    /**
     * Lock and look-up in one round trip. Should the row be committed between this statement's snapshot and its lock,
     * the insert meets the primary key and the request is refused as a repeat under way.
     */
    private static final String LOCK_AND_FIND = """
            select l.locked, r.body_mac, r.resource_id, r.resource_version
              from (select pg_try_advisory_xact_lock(?) as locked) l
              left join platform.idempotency_record r
                on r.scope_hash = ? and r.created_at > now() - %s
            """.formatted(KEPT);

    private static final String INSERT = """
            insert into platform.idempotency_record (scope_hash, body_mac, resource_id, resource_version, created_at)
            values (?, ?, ?, ?, now())
            on conflict (scope_hash) do update
               set body_mac = excluded.body_mac, resource_id = excluded.resource_id,
                   resource_version = excluded.resource_version, created_at = excluded.created_at
             where idempotency_record.created_at <= now() - %s
            """.formatted(KEPT);

    private final DataSource database;

    IdempotencyRecords(DataSource database) {
        this.database = database;
    }

    record Found(boolean locked, byte[] mac, Created created) {}

    Found lockAndFind(long lock, byte[] scope) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK_AND_FIND)) {
            statement.setLong(1, lock);
            statement.setBytes(2, scope);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                byte[] mac = row.getBytes(2);
                return new Found(
                        row.getBoolean(1),
                        mac,
                        mac == null ? null : new Created(row.getObject(3, UUID.class), row.getLong(4)));
            }
        }
    }

    void insert(byte[] scope, byte[] mac, Created created) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setBytes(1, scope);
            statement.setBytes(2, mac);
            statement.setObject(3, created.id());
            statement.setLong(4, created.version());
            if (statement.executeUpdate() == 0) {
                throw new io.lamproom.platform.problem.Refusal.Busy(
                        "idempotency-key-in-use", java.time.Duration.ofSeconds(1));
            }
        }
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-expiry")
    void expire() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from platform.idempotency_record where created_at <= now() - " + KEPT)) {
            statement.executeUpdate();
        }
    }
}
