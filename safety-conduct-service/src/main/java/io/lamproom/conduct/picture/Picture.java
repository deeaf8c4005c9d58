package io.lamproom.conduct.picture;

import io.lamproom.platform.problem.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A picture as it is kept: its data as they were sent, bit by bit, without place, device, comments and thumbnails.
 *
 * @param size in bytes
 * @param sha256 of the bytes that are kept, in hexadecimal digits
 */
public record Picture(PictureKind kind, int width, int height, long size, String sha256) {

    private static final int RIFF_TYPE_END = 12;

    /** Reads a picture's data and writes what is kept of it. */
    private interface Stripper {
        Extent strip(PictureReader in, OutputStream out, long mostPixels) throws IOException;
    }

    /**
     * Strips a picture from a file into another.
     *
     * @throws Refusal.RuleBroken for what is no whole picture of a kind we take, or something else as well
     */
    public static Picture strip(Path from, Path to, long mostPixels) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (PictureReader in = PictureReader.open(from);
                OutputStream out =
                        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(to), digest), 1 << 16)) {
            PictureKind kind = kindOf(in.peek(RIFF_TYPE_END));
            Extent extent = stripperOf(kind).strip(in, out, mostPixels);
            out.flush();
            return new Picture(kind, extent.width(), extent.height(), Files.size(to), Sha256.of(digest));
        }
    }

    /** By its first bytes; what a file is called, or said to be, plays no part. */
    private static PictureKind kindOf(byte[] head) {
        if (Orientation.startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return PictureKind.JPEG;
        }
        if (Orientation.startsWith(head, Png.SIGNATURE)) {
            return PictureKind.PNG;
        }
        if (head.length == RIFF_TYPE_END
                && text(head, 0).equals("RIFF")
                && text(head, 8).equals("WEBP")) {
            return PictureKind.WEBP;
        }
        throw Unfit.unknownKind();
    }

    private static Stripper stripperOf(PictureKind kind) {
        return switch (kind) {
            case JPEG -> Jpeg::strip;
            case PNG -> Png::strip;
            case WEBP -> Webp::strip;
        };
    }

    private static String text(byte[] head, int at) {
        return StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(head, at, 4)).toString();
    }
}
