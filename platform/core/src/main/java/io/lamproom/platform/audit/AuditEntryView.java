package io.lamproom.platform.audit;

import io.lamproom.platform.audit.AuditEntry.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry as the auditor sees it.
 *
 * @param seq its place in the sealed order; null in the second before it is sealed
 * @param version of the aggregate after the change; null for a read
 * @param fields names of the fields changed or read
 * @param actor subject of the token, or {@code system:<job>}; null, like the other fields about a person, once their
 *     retention has ended
 */
record AuditEntryView(
        UUID id,
        Long seq,
        Instant at,
        Kind kind,
        String operation,
        String aggregateType,
        UUID aggregateId,
        Long version,
        UUID mineId,
        List<String> fields,
        String actor,
        String client,
        String staffNo,
        String requestId,
        String reason) {

    static AuditEntryView from(AuditEntry entry, Long seq) {
        return new AuditEntryView(
                entry.id(),
                seq,
                entry.at(),
                entry.kind(),
                entry.operation(),
                entry.aggregateType(),
                entry.aggregateId(),
                entry.version(),
                entry.mineId(),
                entry.fields(),
                entry.actor().subject(),
                entry.actor().client(),
                entry.actor().staffNo(),
                entry.actor().requestId(),
                entry.reason());
    }
}
