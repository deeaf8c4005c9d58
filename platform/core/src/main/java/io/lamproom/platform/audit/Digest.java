package io.lamproom.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over a sequence of values; each is preceded by its length, so no two sequences have the same digest. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest add(String value) {
        return add(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] value) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : value.length)
                .flip());
        if (value != null) {
            sha256.update(value);
        }
        return this;
    }

    byte[] bytes() {
        return sha256.digest();
    }
}
