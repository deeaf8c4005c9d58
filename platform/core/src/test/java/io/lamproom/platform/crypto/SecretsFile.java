package io.lamproom.platform.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Writes secrets files, good and bad. */
final class SecretsFile {

    static final String GOOD =
            json(key(1, "columns"), key(1, "lookup"), key(1, "cursor"), key(1, "idempotency"), key(1, "seal"));

    private SecretsFile() {}

    static Secrets secrets(String json) throws IOException {
        return secrets(json, "test");
    }

    static Secrets secrets(String json, String profile) throws IOException {
        Path file = Files.createTempFile("secrets", ".json");
        try {
            Files.writeString(file, json);
            return new Secrets(file, List.of(profile));
        } finally {
            Files.delete(file);
        }
    }

    static String json(String columns, String lookup, String cursor, String idempotency, String seal) {
        return "{\"columns\":[" + columns + "],\"lookup\":" + lookup + ",\"cursor\":" + cursor + ",\"idempotency\":"
                + idempotency + ",\"seal\":" + seal + "}";
    }

    static String key(int id, String purpose) {
        return key(id, SecretKey.testKey(purpose));
    }

    static String key(int id, byte[] bytes) {
        return "{\"id\":" + id + ",\"key\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}";
    }
}
