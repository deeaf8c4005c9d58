package io.lamproom.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.lamproom.platform.crypto.SealMac;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Outbox;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.locks.AdvisoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives committed entries their place in the one gap-free order of this service and fixes them by a {@link Seal}. Of
 * all instances one at a time does so; which one may change with every pass.
 */
@ApplicationScoped
public class Sealer {

    static final int MOST_ENTRIES = 5_000;

    private final AgroalDataSource dataSource;
    private final SealMac mac;
    private final Outbox outbox;
    private final String service;
    private final Clock clock = Clock.systemUTC();

    Sealer(AgroalDataSource dataSource, SealMac mac, Outbox outbox, EventSettings settings) {
        this.dataSource = dataSource;
        this.mac = mac;
        this.outbox = outbox;
        this.service = settings.source();
    }

    /** What a pass did: nothing if another instance was at it. */
    public enum Pass {
        LED_ELSEWHERE,
        NOTHING_TO_SEAL,
        SEALED,
        /** Sealed as many entries as a seal takes; more may wait. */
        SEALED_FULL
    }

    /** One pass, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public Pass seal() {
        try (Connection connection = dataSource.getConnection()) {
            if (!AdvisoryLock.SEALER.tryLock(connection)) {
                return Pass.LED_ELSEWHERE;
            }
            Map<UUID, byte[]> digests = unsealed(connection);
            if (digests.isEmpty()) {
                return Pass.NOTHING_TO_SEAL;
            }
            Seal seal = seal(last(connection), digests);
            insert(connection, seal);
            position(connection, seal, digests.keySet().toArray(UUID[]::new));
            outbox.append(Topic.AUDIT, SealEvent.of(seal, service));
            return digests.size() < MOST_ENTRIES ? Pass.SEALED : Pass.SEALED_FULL;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot seal the audit", e);
        }
    }

    private Seal seal(Seal last, Map<UUID, byte[]> digests) {
        Digest root = new Digest();
        digests.values().forEach(root::add);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Seal seal = new Seal(
                last.no() + 1,
                last.lastSeq() + 1,
                last.lastSeq() + digests.size(),
                root.bytes(),
                last.mac(),
                now,
                mac.keyId(),
                null);
        return seal.signed(mac.sign(seal.content(service)));
    }

    private static Map<UUID, byte[]> unsealed(Connection connection) throws SQLException {
        Map<UUID, byte[]> digests = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select e.id, e.digest
                from platform.audit_unsealed u join platform.audit_entry e on e.id = u.entry_id
                order by u.entry_id limit ?""")) {
            statement.setInt(1, MOST_ENTRIES);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getObject(1, UUID.class), rows.getBytes(2));
                }
            }
        }
        return digests;
    }

    private static Seal last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + Seal.COLUMNS + " from platform.audit_seal order by no desc limit 1")) {
            return row.next() ? Seal.from(row) : Seal.NONE;
        }
    }

    private static void insert(Connection connection, Seal seal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into platform.audit_seal (" + Seal.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, seal.no());
            statement.setLong(2, seal.firstSeq());
            statement.setLong(3, seal.lastSeq());
            statement.setBytes(4, seal.root());
            statement.setBytes(5, seal.previous());
            statement.setObject(6, seal.sealedAt().atOffset(ZoneOffset.UTC));
            statement.setInt(7, seal.keyId());
            statement.setBytes(8, seal.mac());
            statement.executeUpdate();
        }
    }

    private static void position(Connection connection, Seal seal, UUID[] entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                with sealed as (
                    select id, n from unnest(?) with ordinality as entry (id, n)),
                gone as (
                    delete from platform.audit_unsealed u using sealed where u.entry_id = sealed.id returning u.entry_id)
                insert into platform.audit_position (seq, entry_id, seal_no)
                select ? + sealed.n - 1, sealed.id, ? from sealed join gone on gone.entry_id = sealed.id""")) {
            statement.setArray(1, connection.createArrayOf("uuid", entries));
            statement.setLong(2, seal.firstSeq());
            statement.setLong(3, seal.no());
            int positions = statement.executeUpdate();
            if (positions != entries.length) {
                throw new IllegalStateException(
                        "Of " + entries.length + " entries to seal, " + positions + " were still there");
            }
        }
    }
}
