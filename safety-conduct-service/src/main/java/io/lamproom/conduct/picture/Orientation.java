package io.lamproom.conduct.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which way up a picture is shown, 2 to 8 as Exif counts: the one thing of a camera's notes (Exif) that is kept, since a
 * picture without it lies on its side.
 */
record Orientation(int value) {

    private static final byte[] JPEG_PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /**
     * Finds it in Exif data, with or without the six bytes that a JPEG puts before; empty for upright, none, and anything
     * that is not readable.
     */
    static Optional<Orientation> in(byte[] exif) {
        int start = startsWith(exif, JPEG_PREFIX) ? JPEG_PREFIX.length : 0;
        ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
        if (tiff.remaining() < 8) {
            return Optional.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (tiff.getShort(2) != 42 || directory + 2 > tiff.limit()) {
            return Optional.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return Optional.empty();
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 2 && value <= 8 ? Optional.of(new Orientation(value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Exif data that says this and nothing else. */
    byte[] exif() {
        return ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The same as the content of a JPEG's segment. */
    byte[] exifOfJpeg() {
        byte[] exif = exif();
        return ByteBuffer.allocate(JPEG_PREFIX.length + exif.length)
                .put(JPEG_PREFIX)
                .put(exif)
                .array();
    }

    static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && ByteBuffer.wrap(bytes, 0, prefix.length).equals(ByteBuffer.wrap(prefix));
    }
}
