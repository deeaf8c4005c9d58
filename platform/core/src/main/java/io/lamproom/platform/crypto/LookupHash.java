package io.lamproom.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The keyed hash by which an encrypted column is searched. Ways of writing the same number give the same hash: full-width
 * or half-width, with or without blanks, check digit {@code x} or {@code X}.
 */
@Singleton
public class LookupHash {

    private final Hmac hmac;

    @Inject
    LookupHash(Secrets secrets) {
        this.hmac = new Hmac(secrets.lookup());
    }

    /** 32 bytes; null stays null. */
    public byte[] of(String value) {
        return value == null ? null : hmac.of(normalised(value).getBytes(StandardCharsets.UTF_8));
    }

    private static String normalised(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
