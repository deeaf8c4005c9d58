package io.lamproom.platform.audit;

import io.agroal.api.AgroalDataSource;
import io.lamproom.platform.audit.AuditReport.Finding;
import io.lamproom.platform.audit.AuditReport.Problem;
import io.lamproom.platform.crypto.SealMac;
import io.lamproom.platform.events.EventSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Recomputes the digest of every sealed entry, the root, the link and the MAC of every seal, looks for numbers that are
 * missing and entries that no seal knows, and compares the seals with those on the topic. Reads in short statements, so
 * that a long trail holds up nobody.
 */
@ApplicationScoped
public class AuditVerifier {

    private static final int SEALS_AT_ONCE = 500;
    private static final int ENTRIES_AT_ONCE = 20_000;
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final AgroalDataSource dataSource;
    private final SealMac mac;
    private final PublishedSeals published;
    private final String service;
    private final Clock clock = Clock.systemUTC();

    AuditVerifier(AgroalDataSource dataSource, SealMac mac, PublishedSeals published, EventSettings settings) {
        this.dataSource = dataSource;
        this.mac = mac;
        this.published = published;
        this.service = settings.source();
    }

    /** Verifies the whole trail of this service. */
    public AuditReport verify() {
        try {
            Run run = new Run();
            run.seals();
            run.entriesWithoutSeal();
            run.unsealed();
            boolean compared = published.forEach(run::compare);
            return new AuditReport(
                    service, clock.instant(), run.seals, run.entries, run.emptied, compared, List.copyOf(run.findings));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot verify the audit", e);
        }
    }

    /** One verification and what it has seen so far. */
    private final class Run {

        private final List<Finding> findings = new ArrayList<>();
        private long seals;
        private long entries;
        private long emptied;
        private Seal previous = Seal.NONE;

        void seals() throws SQLException {
            List<Seal> next = nextSeals();
            while (!next.isEmpty()) {
                Map<Long, List<Place>> places =
                        places(next.getFirst().no(), next.getLast().no());
                for (Seal seal : next) {
                    seal(seal, places.getOrDefault(seal.no(), List.of()));
                    previous = seal;
                }
                next = nextSeals();
            }
        }

        private void seal(Seal seal, List<Place> places) {
            seals++;
            if (!mac.verify(seal.keyId(), seal.content(service), seal.mac())) {
                found(Problem.BAD_MAC, seal.no(), null, null);
            }
            if (seal.no() != previous.no() + 1 || !MessageDigest.isEqual(seal.previous(), previous.mac())) {
                found(Problem.BROKEN_LINK, seal.no(), null, null);
            }
            if (seal.firstSeq() != previous.lastSeq() + 1) {
                found(Problem.GAP, seal.no(), previous.lastSeq() + 1, null);
            }
            places(seal, places);
        }

        private void places(Seal seal, List<Place> places) {
            Digest root = new Digest();
            long expected = seal.firstSeq();
            boolean whole = true;
            for (Place place : places) {
                if (place.seq < seal.firstSeq() || place.seq > seal.lastSeq()) {
                    found(Problem.INSERTED, seal.no(), place.seq, place.entryId);
                    continue;
                }
                entries++;
                if (place.seq > expected) {
                    found(Problem.GAP, seal.no(), expected, null);
                    whole = false;
                }
                expected = place.seq + 1;
                if (place.entry == null) {
                    found(Problem.DELETED, seal.no(), place.seq, place.entryId);
                    whole = false;
                } else if (!place.entry.matches(place.personalDigest, place.digest)) {
                    found(Problem.CHANGED, seal.no(), place.seq, place.entryId);
                    whole = false;
                } else {
                    emptied += place.entry.isEmptied() ? 1 : 0;
                    root.add(place.digest);
                }
            }
            if (expected <= seal.lastSeq()) {
                found(Problem.GAP, seal.no(), expected, null);
            } else if (whole && !MessageDigest.isEqual(root.bytes(), seal.root())) {
                // an entry and its digest were changed together: which one, the root cannot tell
                found(Problem.CHANGED, seal.no(), null, null);
            }
        }

        /** Seals of about {@link #ENTRIES_AT_ONCE} entries, at least one. */
        private List<Seal> nextSeals() throws SQLException {
            List<Seal> next = new ArrayList<>();
            query(
                    "select " + Seal.COLUMNS + " from platform.audit_seal where no > ? order by no limit ?",
                    statement -> {
                        statement.setLong(1, previous.no());
                        statement.setInt(2, SEALS_AT_ONCE);
                    },
                    row -> {
                        Seal seal = Seal.from(row);
                        if (next.isEmpty() || seal.lastSeq() - next.getFirst().firstSeq() < ENTRIES_AT_ONCE) {
                            next.add(seal);
                        }
                    });
            return next;
        }

        private Map<Long, List<Place>> places(long firstSeal, long lastSeal) throws SQLException {
            Map<Long, List<Place>> places = new HashMap<>();
            query(
                    "select p.seq, p.entry_id, p.seal_no, e.personal_digest, e.digest, " + AuditEntry.COLUMNS
                            + " from platform.audit_position p left join platform.audit_entry e on e.id = p.entry_id"
                            + " where p.seal_no between ? and ? order by p.seq",
                    statement -> {
                        statement.setLong(1, firstSeal);
                        statement.setLong(2, lastSeal);
                    },
                    row -> places.computeIfAbsent(row.getLong("seal_no"), no -> new ArrayList<>())
                            .add(Place.from(row)));
            return places;
        }

        void entriesWithoutSeal() throws SQLException {
            query(
                    """
                    select p.seq, p.entry_id, p.seal_no from platform.audit_position p
                    where not exists (select from platform.audit_seal s where s.no = p.seal_no)
                    order by p.seq limit ?""",
                    statement -> statement.setInt(1, AuditReport.MOST_FINDINGS),
                    row -> found(
                            Problem.INSERTED,
                            row.getLong("seal_no"),
                            row.getLong("seq"),
                            row.getObject("entry_id", UUID.class)));
            UUID last = FIRST_ID;
            for (UUID next = lastOfPage(last); next != null; next = lastOfPage(last)) {
                entriesWithoutPosition(last, next);
                last = next;
            }
        }

        private UUID lastOfPage(UUID after) throws SQLException {
            List<UUID> last = new ArrayList<>();
            query(
                    """
                    select page.id from (
                        select id from platform.audit_entry where id > ? order by id limit ?) page
                    order by page.id desc limit 1""",
                    statement -> {
                        statement.setObject(1, after);
                        statement.setInt(2, ENTRIES_AT_ONCE);
                    },
                    row -> last.add(row.getObject(1, UUID.class)));
            return last.isEmpty() ? null : last.getFirst();
        }

        // one statement, one snapshot: an entry that is being sealed is on one side or the other
        private void entriesWithoutPosition(UUID after, UUID upTo) throws SQLException {
            query(
                    """
                    select e.id from platform.audit_entry e
                    where e.id > ? and e.id <= ?
                        and not exists (select from platform.audit_position p where p.entry_id = e.id)
                        and not exists (select from platform.audit_unsealed u where u.entry_id = e.id)
                    order by e.id""",
                    statement -> {
                        statement.setObject(1, after);
                        statement.setObject(2, upTo);
                    },
                    row -> found(Problem.INSERTED, null, null, row.getObject(1, UUID.class)));
        }

        void unsealed() throws SQLException {
            query(
                    """
                    select entry_id from platform.audit_unsealed
                    where at < clock_timestamp() - interval '10 seconds' order by entry_id limit ?""",
                    statement -> statement.setInt(1, AuditReport.MOST_FINDINGS),
                    row -> found(Problem.UNSEALED, null, null, row.getObject(1, UUID.class)));
        }

        /** Seals as the topic has them, by number. */
        void compare(Map<Long, byte[]> onTopic) throws SQLException {
            Map<Long, byte[]> missing = new LinkedHashMap<>(onTopic);
            query(
                    "select no, mac from platform.audit_seal where no = any(?)",
                    statement -> statement.setArray(
                            1,
                            statement
                                    .getConnection()
                                    .createArrayOf("bigint", onTopic.keySet().toArray())),
                    row -> {
                        long no = row.getLong("no");
                        if (!MessageDigest.isEqual(row.getBytes("mac"), missing.remove(no))) {
                            found(Problem.NOT_AS_PUBLISHED, no, null, null);
                        }
                    });
            missing.keySet().forEach(no -> found(Problem.NOT_AS_PUBLISHED, no, null, null));
        }

        private void found(Problem problem, Long seal, Long seq, UUID entry) {
            if (findings.size() < AuditReport.MOST_FINDINGS) {
                findings.add(new Finding(problem, seal, seq, entry));
            }
        }
    }

    /** A place in the order, and the entry in it, null if it is gone. */
    private record Place(long seq, UUID entryId, AuditEntry entry, byte[] personalDigest, byte[] digest) {

        static Place from(ResultSet row) throws SQLException {
            return new Place(
                    row.getLong("seq"),
                    row.getObject("entry_id", UUID.class),
                    row.getObject("id") == null ? null : AuditEntry.from(row),
                    row.getBytes("personal_digest"),
                    row.getBytes("digest"));
        }
    }

    private void query(String sql, Parameters parameters, RowReader reader) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
