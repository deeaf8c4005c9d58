package io.lamproom.platform.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A list as a file to take out. It is whole before its first byte is sent, so that a failure is answered as one, and
 * gone when it has been read.
 */
public record SheetFile(InputStream content, long bytes, SheetFormat format) {

    /** Writes the rows of a file. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(SheetWriter sheet) throws IOException;
    }

    public static SheetFile of(SheetFormat format, Rows rows) {
        try {
            Path file = Files.createTempFile("sheet", "." + format.extension());
            try {
                try (SheetWriter sheet = SheetWriter.of(format, Files.newOutputStream(file))) {
                    rows.writeTo(sheet);
                }
                long bytes = Files.size(file);
                return new SheetFile(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), bytes, format);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The answer to who asked for it.
     *
     * @param name of the file, without its ending
     */
    public Response answer(String name) {
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, bytes)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.extension()))
                .build();
    }
}
