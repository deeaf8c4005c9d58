package io.lamproom.conduct.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JPEG, segment by segment (ITU-T T.81). Kept is what shows it: tables, frames, scans, JFIF without its thumbnail, ICC
 * profile, Adobe's colour mark, and which way up it is.
 */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int QUANTISATION_TABLES = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    /** A picture has some ten; each more costs whoever shows it another pass. */
    private static final int MOST_SCANS = 100;

    private static final byte[] JFIF = ascii("JFIF\0");
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] XMP = ascii("http://ns.adobe.com/xap/1.0/\0");
    private static final byte[] ICC = ascii("ICC_PROFILE\0");
    private static final byte[] ADOBE = ascii("Adobe");

    private final PictureReader in;
    private final OutputStream out;
    private final long mostPixels;
    private final CameraTrailer trailer = new CameraTrailer();
    private Extent extent;
    private int scans;

    private Jpeg(PictureReader in, OutputStream out, long mostPixels) {
        this.in = in;
        this.out = out;
        this.mostPixels = mostPixels;
    }

    static Extent strip(PictureReader in, OutputStream out, long mostPixels) throws IOException {
        return new Jpeg(in, out, mostPixels).strip();
    }

    private Extent strip() throws IOException {
        in.skip(2);
        marker(START);
        int next = nextMarker();
        while (next != END) {
            next = segment(next);
        }
        if (scans == 0) {
            throw Unfit.malformed();
        }
        marker(END);
        trailer.check(in);
        return extent;
    }

    /** Takes one segment, and gives the marker of the next. */
    private int segment(int marker) throws IOException {
        if (marker == SCAN) {
            return scan();
        }
        if (marker >= BASELINE && marker <= PROGRESSIVE) {
            frame(marker);
        } else if (marker == HUFFMAN_TABLES || marker == QUANTISATION_TABLES || marker == RESTART_INTERVAL) {
            write(marker, content());
        } else if (marker >= APP0 && marker <= APP15) {
            application(marker, content());
        } else if (marker == COMMENT) {
            content();
        } else if (marker > PROGRESSIVE && marker < 0xD0) {
            // lossless, hierarchical or arithmetically coded
            throw Unfit.unsupported();
        } else {
            throw Unfit.malformed();
        }
        return nextMarker();
    }

    private void frame(int marker) throws IOException {
        byte[] frame = content();
        if (extent != null || frame.length < 6 || frame.length != 6 + 3 * frame[5]) {
            throw Unfit.malformed();
        }
        if (frame[0] != 8) {
            throw Unfit.unsupported();
        }
        extent = new Extent(u16(frame, 3), u16(frame, 1)).checked(mostPixels);
        write(marker, frame);
    }

    private void application(int marker, byte[] content) throws IOException {
        if (marker == APP0 && Orientation.startsWith(content, JFIF) && content.length >= JFIF_WITHOUT_THUMBNAIL) {
            byte[] bare = Arrays.copyOf(content, JFIF_WITHOUT_THUMBNAIL);
            bare[12] = 0;
            bare[13] = 0;
            write(APP0, bare);
        } else if (marker == APP1 && Orientation.startsWith(content, EXIF)) {
            Optional<Orientation> orientation = Orientation.in(content);
            if (orientation.isPresent()) {
                write(APP1, orientation.get().exifOfJpeg());
            }
        } else if (marker == APP1 && Orientation.startsWith(content, XMP)) {
            trailer.announcedBy(new String(content, StandardCharsets.UTF_8));
        } else if (marker == APP2 && Orientation.startsWith(content, ICC)) {
            write(APP2, content);
        } else if (marker == APP2) {
            trailer.announcedBy(content);
        } else if (marker == APP14 && Orientation.startsWith(content, ADOBE)) {
            write(APP14, content);
        }
    }

    /** Copies a scan and gives the marker after it. */
    private int scan() throws IOException {
        if (extent == null || ++scans > MOST_SCANS) {
            throw Unfit.malformed();
        }
        write(SCAN, content());
        while (true) {
            int b = in.u8();
            if (b != 0xFF) {
                out.write(b);
                continue;
            }
            int after = afterFill();
            boolean data = after == 0 || (after >= 0xD0 && after <= 0xD7);
            if (!data) {
                return after;
            }
            marker(after);
        }
    }

    private int nextMarker() throws IOException {
        if (in.u8() != 0xFF) {
            throw Unfit.malformed();
        }
        return afterFill();
    }

    /** Any number of bytes 0xFF may stand before a marker. */
    private int afterFill() throws IOException {
        int b = in.u8();
        while (b == 0xFF) {
            b = in.u8();
        }
        return b;
    }

    private byte[] content() throws IOException {
        int length = in.u16();
        if (length < 2) {
            throw Unfit.malformed();
        }
        return in.bytes(length - 2);
    }

    private void write(int marker, byte[] content) throws IOException {
        marker(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.write(content);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
