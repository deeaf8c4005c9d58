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

    /**
     * A read of sensitive fields.
     *
     * @param mineId the mine of the record read, whose auditor sees the entry; null if it belongs to no single mine
     * @param fields names of the fields that were shown unmasked
     * @param reason as the reader gave it ({@code X-Access-Reason})
     */
    @Transactional(TxType.MANDATORY)
    public void read(String aggregateType, UUID id, UUID mineId, Collection<String> fields, String reason) {
        entries.insert(List.of(new AuditEntry(
                Ids.next(),
                now(),
                Kind.READ,
                aggregateType + ".read",
                aggregateType,
                id,
                null,
                mineId,
                List.copyOf(fields),
                actor.get(),
                reason,
                salt())));
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
