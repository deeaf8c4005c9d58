package io.lamproom.conduct.evidence;

import io.lamproom.conduct.picture.Picture;
import io.lamproom.platform.http.Upload;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture while it is taken in: on disk, never whole in memory, and gone when closed.
 *
 * @param sent the SHA-256 of what was sent, by which a repeat is known
 */
record StrippedUpload(Path file, Picture picture, String sent) implements Closeable {

    static StrippedUpload receive(InputStream body, EvidenceSettings settings) throws IOException {
        try (Upload upload = Upload.receive(body, settings.largestFile().asLongValue(), "picture-file-too-large")) {
            Path stripped = Files.createTempFile("lamproom", ".picture");
            try {
                return new StrippedUpload(
                        stripped, Picture.strip(upload.file(), stripped, settings.mostPixels()), upload.sha256());
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(stripped);
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
