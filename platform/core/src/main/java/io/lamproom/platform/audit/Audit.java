package io.lamproom.platform.audit;

import io.lamproom.platform.audit.AuditEntry.Kind;
import io.lamproom.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The audit trail (审计): what the caller did is written in the transaction in which it is done, or neither is. Sealed
 * about a second later by the {@link Sealer}.
 */
@ApplicationScoped
public class Audit {

    private static final int SALT_LENGTH = 16;

    private final AuditEntries entries;
    private final CurrentActor actor;
    private final SecureRandom random = new SecureRandom();
    // not the business clock: what was done when the clock was moved was still done today
    private final Clock clock = Clock.systemUTC();

    Audit(AuditEntries entries, CurrentActor actor) {
        this.entries = entries;
        this.actor = actor;
    }

    /** A change of one aggregate; parameters as in {@link AuditedChange}. */
    @Transactional(TxType.MANDATORY)
    public void changed(
            String aggregateType, UUID id, long version, UUID mineId, String operation, Collection<String> fields) {
        changed(List.of(new AuditedChange(aggregateType, id, version, mineId, operation, List.copyOf(fields))));
    }

    /** Changes of several aggregates, in one round trip. */
    @Transactional(TxType.MANDATORY)
    public void changed(List<AuditedChange> changes) {
        Actor by = actor.get();
        Instant at = now();
        entries.insert(changes.stream()
                .map(change -> new AuditEntry(
                        Ids.next(),
                        at,
                        Kind.CHANGE,
                        change.operation(),
                        change.aggregateType(),
                        change.id(),
                        change.version(),
                        change.mineId(),
                        change.fields(),
                        by,
                        null,
                        salt()))
                .toList());
    }

    /** A read of sensitive fields of one record; parameters as in {@link AuditedRead}. */
    @Transactional(TxType.MANDATORY)
    public void read(String aggregateType, UUID id, UUID mineId, Collection<String> fields, String reason) {
        read(List.of(new AuditedRead(aggregateType, id, mineId, List.copyOf(fields), reason)));
    }

    /** Reads of several records, in one round trip. */
    @Transactional(TxType.MANDATORY)
    public void read(List<AuditedRead> reads) {
        Actor by = actor.get();
        Instant at = now();
        entries.insert(reads.stream()
                .map(read -> new AuditEntry(
                        Ids.next(),
                        at,
                        Kind.READ,
                        read.aggregateType() + ".read",
                        read.aggregateType(),
                        read.id(),
                        null,
                        read.mineId(),
                        read.fields(),
                        by,
                        read.reason(),
                        salt()))
                .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return salt;
    }
}
