package io.lamproom.platform.crypto;

import com.google.crypto.tink.Aead;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts the sensitive columns of a table. The context names the field and its row, such as
 * {@code person.idNumber:<uuid>}: a value copied into another row or column cannot be decrypted there.
 */
@Singleton
public class FieldCipher {

    private final Aead aead;

    @Inject
    FieldCipher(Secrets secrets) {
        this.aead = Aeads.of(secrets.columns());
    }

    /** Null stays null. */
    public byte[] encrypt(String plain, String context) {
        if (plain == null) {
            return null;
        }
        try {
            return aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), associatedData(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt " + context, e);
        }
    }

    /**
     * Null stays null.
     *
     * @throws UndecipherableField if the value was changed, belongs to another context or its key is gone
     */
    public String decrypt(byte[] encrypted, String context) {
        if (encrypted == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(encrypted, associatedData(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UndecipherableField(context);
        }
    }

    private static byte[] associatedData(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }

    /** An encrypted column that does not belong where it stands. */
    public static class UndecipherableField extends IllegalStateException {
        UndecipherableField(String context) {
            super("Cannot decrypt " + context);
        }
    }
}
