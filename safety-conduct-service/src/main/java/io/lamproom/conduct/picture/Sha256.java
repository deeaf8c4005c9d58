package io.lamproom.conduct.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file, in hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what the digest was fed. */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
