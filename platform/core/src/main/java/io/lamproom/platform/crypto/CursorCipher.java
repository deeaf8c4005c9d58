package io.lamproom.platform.crypto;

import com.google.crypto.tink.Aead;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Turns the position in a list into a cursor that a client can neither read nor use with another filter. */
@Singleton
public class CursorCipher {

    private final Aead aead;

    @Inject
    CursorCipher(Secrets secrets) {
        this.aead = Aeads.of(List.of(secrets.cursor()));
    }

    /**
     * @param position what the cursor says
     * @param filter everything that must be the same when the cursor comes back: operation, filter, sort order
     * @return safe in a URL
     */
    public String seal(byte[] position, String filter) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(aead.encrypt(position, filter.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a cursor", e);
        }
    }

    /** The position, or nothing if the cursor was not made by this service for this filter. */
    public Optional<byte[]> open(String cursor, String filter) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            return Optional.of(aead.decrypt(sealed, filter.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
