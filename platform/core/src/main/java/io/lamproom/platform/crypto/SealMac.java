package io.lamproom.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs the audit's seals. Its key never enters the database, so whoever can write there cannot make a seal. */
@Singleton
public class SealMac {

    private final int keyId;
    private final Map<Integer, Hmac> hmacs;

    @Inject
    SealMac(Secrets secrets) {
        this.keyId = secrets.seal().getLast().id();
        this.hmacs = secrets.seal().stream().collect(Collectors.toMap(SecretKey::id, Hmac::new));
    }

    /** The key that signs now. */
    public int keyId() {
        return keyId;
    }

    /** 32 bytes, by the key that signs now. */
    public byte[] sign(byte[] content) {
        return hmacs.get(keyId).of(content);
    }

    /** False also if the key is not in the secrets file any more. */
    public boolean verify(int signedBy, byte[] content, byte[] mac) {
        Hmac hmac = hmacs.get(signedBy);
        return hmac != null && MessageDigest.isEqual(hmac.of(content), mac);
    }
}
