package io.lamproom.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the scripts built: a module's {@code target/built} holds the hash of the sources it was built from. */
public record Build(Path root) {

    Path application(String module) {
        Path application = root.resolve(module).resolve("target/quarkus-app");
        if (!Files.isDirectory(application)) {
            throw new StackException(module + " is not built: deploy/local/up does it.");
        }
        return application;
    }

    /** The hash of the sources that the module was built from. */
    String of(String module) {
        try {
            return Files.readString(root.resolve(module).resolve("target/built"))
                    .strip();
        } catch (IOException _) {
            return "not-built";
        }
    }

    static String hash(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
