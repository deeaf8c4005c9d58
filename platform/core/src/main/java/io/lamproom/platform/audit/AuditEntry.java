package io.lamproom.platform.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 审计记录: who did what to which record, and which version it had afterwards; or who read which sensitive fields, and
 * why. Holds no value of any field.
 *
 * @param at machine time, in whole microseconds as the database keeps it
 * @param version null for a read
 * @param salt 16 random bytes, without which the personal fields could be guessed from their digest; null once emptied
 */
record AuditEntry(
        UUID id,
        Instant at,
        Kind kind,
        String operation,
        String aggregateType,
        UUID aggregateId,
        Long version,
        UUID mineId,
        List<String> fields,
        Actor actor,
        String reason,
        byte[] salt) {

    @Schema(
            name = "AuditEntryKind",
            description = "`CHANGE` something was written; `READ` something sensitive was read.")
    enum Kind {
        CHANGE,
        READ
    }

    static final String COLUMNS = """
            e.id, e.at, e.kind, e.operation, e.aggregate_type, e.aggregate_id, e.aggregate_version, e.mine_id, e.fields, \
            e.actor, e.client, e.staff_no, e.request_id, e.reason, e.salt""";

    /** Reads {@link #COLUMNS}. */
    static AuditEntry from(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getString("operation"),
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getObject("aggregate_version", Long.class),
                row.getObject("mine_id", UUID.class),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                new Actor(
                        row.getString("actor"),
                        row.getString("client"),
                        row.getString("staff_no"),
                        row.getString("request_id")),
                row.getString("reason"),
                row.getBytes("salt"));
    }

    /** Of the fields that name a person and go when their retention ends. */
    byte[] personalDigest() {
        return new Digest()
                .add(salt)
                .add(actor.subject())
                .add(actor.staffNo())
                .add(actor.requestId())
                .add(reason)
                .bytes();
    }

    /** Of the whole entry; the personal part by its own digest, so that it can be recomputed after that part is gone. */
    byte[] digest(byte[] personalDigest) {
        Digest digest = new Digest()
                .add(id.toString())
                .add(at.toString())
                .add(kind.name())
                .add(operation)
                .add(aggregateType)
                .add(aggregateId.toString())
                .add(version == null ? null : version.toString())
                .add(mineId == null ? null : mineId.toString())
                .add(actor.client())
                .add(personalDigest)
                .add(String.valueOf(fields.size()));
        fields.forEach(digest::add);
        return digest.bytes();
    }

    /** Whether a retention run has emptied the personal fields. */
    boolean isEmptied() {
        return salt == null
                && actor.subject() == null
                && actor.staffNo() == null
                && actor.requestId() == null
                && reason == null;
    }

    /** Whether the stored digests are those of this entry. */
    boolean matches(byte[] storedPersonalDigest, byte[] storedDigest) {
        return (isEmptied() || MessageDigest.isEqual(personalDigest(), storedPersonalDigest))
                && MessageDigest.isEqual(digest(storedPersonalDigest), storedDigest);
    }
}
