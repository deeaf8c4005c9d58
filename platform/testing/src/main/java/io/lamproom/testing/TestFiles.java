package io.lamproom.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of this test run, in the module's {@code target} folder. */
final class TestFiles {
    private TestFiles() {}

    static Path folder() {
        return Path.of("target", "lamproom-test").toAbsolutePath();
    }

    /** A secrets file with random keys, as a service of that database is started with. */
    static Path secrets(String database) {
        return write(database + "-secrets.json", """
                {"columns": [%s], "lookup": %s, "cursor": %s, "idempotency": %s, "seal": %s}
                """.formatted(key(), key(), key(), key(), key()));
    }

    /** The private half of the token key, as the gateway signs its own calls with. */
    static Path tokenPrivateKey() {
        String body = Base64.getMimeEncoder()
                .encodeToString(TokenKeys.issuer().getPrivate().getEncoded());
        return write("token-key.pem", "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }

    private static String key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return "{\"id\": 1, \"key\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(bytes));
    }

    private static Path write(String name, String text) {
        try {
            Files.createDirectories(folder());
            return Files.writeString(folder().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
