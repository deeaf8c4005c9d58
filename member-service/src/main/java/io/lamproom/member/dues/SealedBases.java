package io.lamproom.member.dues;

import io.lamproom.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals and opens the bases of dues. */
@ApplicationScoped
class SealedBases {

    private final FieldCipher cipher;

    SealedBases(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void seal(DuesBase base, long fen) {
        base.seal(cipher.encrypt(Long.toString(fen), context(base)));
    }

    long fen(DuesBase base) {
        return Long.parseLong(cipher.decrypt(base.sealedBase(), context(base)));
    }

    private static String context(DuesBase base) {
        return "dues_base.base:" + base.id();
    }
}
