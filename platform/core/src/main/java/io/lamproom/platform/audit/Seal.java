package io.lamproom.platform.audit;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * 封签: fixes the entries {@code firstSeq} to {@code lastSeq} and all seals before it.
 *
 * @param root {@link Digest} of the entries' digests in order of seq
 * @param previous the MAC of the seal before, 32 zero bytes for the first
 * @param mac over all other fields and the service's name
 */
record Seal(
        long no, long firstSeq, long lastSeq, byte[] root, byte[] previous, Instant sealedAt, int keyId, byte[] mac) {

    /** Stands before the first seal. */
    static final Seal NONE = new Seal(0, 0, 0, null, null, null, 0, new byte[32]);

    static final String COLUMNS = "no, first_seq, last_seq, root, previous, sealed_at, key_id, mac";

    /** Reads {@link #COLUMNS}. */
    static Seal from(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("no"),
                row.getLong("first_seq"),
                row.getLong("last_seq"),
                row.getBytes("root"),
                row.getBytes("previous"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getInt("key_id"),
                row.getBytes("mac"));
    }

    Seal signed(byte[] mac) {
        return new Seal(no, firstSeq, lastSeq, root, previous, sealedAt, keyId, mac);
    }

    /** What the MAC is over. */
    byte[] content(String service) {
        return new Digest()
                .add(service)
                .add(ByteBuffer.allocate(3 * Long.BYTES)
                        .putLong(no)
                        .putLong(firstSeq)
                        .putLong(lastSeq)
                        .array())
                .add(root)
                .add(previous)
                .add(sealedAt.toString())
                .add(Integer.toString(keyId))
                .bytes();
    }
}
