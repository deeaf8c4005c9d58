package io.lamproom.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The keyed hash that stands for a request's body in its idempotency record. */
@Singleton
public class IdempotencyHash {

    private final Hmac hmac;

    @Inject
    IdempotencyHash(Secrets secrets) {
        this.hmac = new Hmac(secrets.idempotency());
    }

    /** 32 bytes. */
    public byte[] of(byte[] canonicalBody) {
        return hmac.of(canonicalBody);
    }
}
