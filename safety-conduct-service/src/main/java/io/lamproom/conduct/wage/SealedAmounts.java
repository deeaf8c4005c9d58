package io.lamproom.conduct.wage;

import io.lamproom.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals and opens amounts, each for the row that it stands in. */
@ApplicationScoped
class SealedAmounts {

    private final FieldCipher cipher;

    SealedAmounts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(UUID baseId, long fen) {
        return cipher.encrypt(Long.toString(fen), context(baseId));
    }

    /** Of a base that was told. */
    long fen(WageBase base) {
        return Long.parseLong(cipher.decrypt(base.sealedAmount(), context(base.id())));
    }

    byte[] sealPast(UUID pastId, long fen) {
        return cipher.encrypt(Long.toString(fen), pastContext(pastId));
    }

    long fen(PastWageBase past) {
        return Long.parseLong(cipher.decrypt(past.sealedAmount(), pastContext(past.id())));
    }

    private static String context(UUID id) {
        return "wage_base.amount:" + id;
    }

    private static String pastContext(UUID id) {
        return "wage_base_past.amount:" + id;
    }
}
