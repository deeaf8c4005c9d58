package io.lamproom.platform.crypto;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;

/** One key of the secrets file. It is written nowhere: {@link #toString()} shows the id alone. */
final class SecretKey {

    static final int LENGTH = 32;

    /** 32 random bytes have 30 different values on average, and fewer than 16 once in 10^12 files. */
    private static final int FEWEST_DIFFERENT_BYTES = 16;

    private final int id;
    private final byte[] bytes;

    @JsonCreator
    SecretKey(
            @JsonProperty(value = "id", required = true) int id,
            @JsonProperty(value = "key", required = true) byte[] key) {
        this.id = id;
        this.bytes = key.clone();
    }

    int id() {
        return id;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    SecretBytes secretBytes() {
        return SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
    }

    /** What shows that the key was not made by a random generator, if anything does. */
    Optional<String> weakness() {
        if (bytes.length != LENGTH) {
            return Optional.of("has " + bytes.length + " bytes, not " + LENGTH);
        }
        boolean[] seen = new boolean[256];
        boolean printable = true;
        int different = 0;
        for (byte value : bytes) {
            if (!seen[value & 0xff]) {
                seen[value & 0xff] = true;
                different++;
            }
            printable &= value >= ' ' && value <= '~';
        }
        if (different < FEWEST_DIFFERENT_BYTES || printable) {
            return Optional.of("is not random");
        }
        return Optional.empty();
    }

    /** Whether anybody who has the source code has this key. */
    boolean isKnown() {
        return Stream.of("columns", "columns-rotated", "lookup", "cursor", "idempotency", "seal", "seal-rotated")
                .anyMatch(purpose -> MessageDigest.isEqual(bytes, testKey(purpose)));
    }

    /** The key that tests use for a purpose: SHA-256 of {@code lamproom-test-<purpose>}. */
    static byte[] testKey(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("lamproom-test-" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretKey key && id == key.id && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
