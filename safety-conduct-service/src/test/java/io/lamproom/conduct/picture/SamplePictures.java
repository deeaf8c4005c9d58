package io.lamproom.conduct.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small real pictures, and parts to put into them. */
public final class SamplePictures {

    /** One pixel, lossy. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    /** One pixel, lossless. */
    static final byte[] WEBP_LOSSLESS = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private SamplePictures() {}

    /** Another picture for each colour. */
    public static byte[] jpeg(int colour) {
        return encoded(40, 30, colour, "jpg");
    }

    public static byte[] png(int colour) {
        return encoded(40, 30, colour, "png");
    }

    /** A picture with what a telephone notes about it, and its orientation. */
    public static byte[] jpegOfCamera(int colour) {
        return insert(
                jpeg(colour),
                2,
                segment(0xE1, join(ascii("Exif\0\0"), exif(6))),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET</x:xmpmeta>")),
                segment(0xED, ascii("Photoshop 3.0\0SECRET")),
                segment(0xFE, ascii("SECRET comment")));
    }

    /** Exif data with an orientation and a device that is nobody's business. */
    static byte[] exif(int orientation) {
        byte[] device = ascii("SECRET\0");
        return ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + device.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0110)
                .putShort((short) 2)
                .putInt(device.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(device)
                .array();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A chunk of a WebP. */
    static byte[] riff(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(type))
                .putInt(content.length)
                .put(content)
                .array();
    }

    static byte[] webp(byte[]... chunks) {
        return riff("RIFF", join(ascii("WEBP"), join(chunks)));
    }

    static byte[] insert(byte[] into, int at, byte[]... parts) {
        byte[] head = new byte[at];
        System.arraycopy(into, 0, head, 0, at);
        byte[] tail = new byte[into.length - at];
        System.arraycopy(into, at, tail, 0, tail.length);
        return join(head, join(parts), tail);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encoded(int width, int height, int colour, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, colour + x * 5 + (y * 7 << 8));
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
