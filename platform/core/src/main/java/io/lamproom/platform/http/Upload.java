package io.lamproom.platform.http;

import io.lamproom.platform.problem.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file while it is read from a request: on disk, never whole in memory, and gone when closed. */
public record Upload(Path file, String sha256) implements Closeable {

    private static final int MEGABYTE = 1 << 20;

    /**
     * @param tooLarge the code of the refusal, whose text is told the limit in megabytes
     * @throws Refusal.TooLarge if it is larger than the limit
     */
    public static Upload receive(InputStream body, long limit, String tooLarge) throws IOException {
        Path file = Files.createTempFile("lamproom", ".upload");
        try (DigestInputStream in = new DigestInputStream(body, digest())) {
            copy(in, file, limit, tooLarge);
            return new Upload(
                    file, HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static void copy(InputStream in, Path file, long limit, String tooLarge) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int n;
            while ((n = in.read(buffer)) >= 0) {
                size += n;
                if (size > limit) {
                    throw new Refusal.TooLarge(tooLarge, limit / MEGABYTE);
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
