package io.lamproom.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.security.GeneralSecurityException;
import java.util.List;

/** Builds Tink's AES-256-GCM out of raw keys. A ciphertext starts with the id of its key, so several keys can be live. */
final class Aeads {

    private Aeads() {}

    /** All keys decrypt, the last one encrypts. */
    static Aead of(List<SecretKey> keys) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(SecretKey.LENGTH)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
            KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
            for (SecretKey key : keys) {
                KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(AesGcmKey.builder()
                                .setParameters(parameters)
                                .setKeyBytes(key.secretBytes())
                                .setIdRequirement(key.id())
                                .build())
                        .withFixedId(key.id());
                keyset.addEntry(key == keys.getLast() ? entry.makePrimary() : entry);
            }
            return keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }
}
