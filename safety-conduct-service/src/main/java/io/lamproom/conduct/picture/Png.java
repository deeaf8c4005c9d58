package io.lamproom.conduct.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG, chunk by chunk (W3C PNG, third edition). Kept are the picture's data and what its colours mean; texts, times,
 * Exif but for which way up it is, and chunks that are not known go. An animated one keeps its still picture.
 */
final class Png {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final Set<String> KEPT =
            Set.of("PLTE", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs");
    private static final int LARGEST_CHUNK = 1 << 20;
    private static final int LARGEST_PROFILE = 4 << 20;
    private static final int HEADER = 13;
    private static final int PALETTE_COLOUR = 3;

    private final PictureReader in;
    private final OutputStream out;
    private final long mostPixels;
    private Extent extent;
    private boolean palette;
    private boolean needsPalette;
    private boolean data;
    private boolean dataEnded;

    private Png(PictureReader in, OutputStream out, long mostPixels) {
        this.in = in;
        this.out = out;
        this.mostPixels = mostPixels;
    }

    static Extent strip(PictureReader in, OutputStream out, long mostPixels) throws IOException {
        return new Png(in, out, mostPixels).strip();
    }

    private Extent strip() throws IOException {
        in.skip(SIGNATURE.length);
        out.write(SIGNATURE);
        String type;
        do {
            long length = in.u32();
            type = new String(in.bytes(4), StandardCharsets.US_ASCII);
            if (length > in.left()) {
                throw Unfit.truncated();
            }
            chunk(type, length);
        } while (!type.equals("IEND"));
        if (!data || (needsPalette && !palette)) {
            throw Unfit.malformed();
        }
        if (in.left() > 0) {
            throw Unfit.followedByData();
        }
        return extent;
    }

    private void chunk(String type, long length) throws IOException {
        if ((extent == null) != type.equals("IHDR")) {
            throw Unfit.malformed();
        }
        if (type.equals("IDAT")) {
            imageData(length);
            return;
        }
        dataEnded = data;
        boolean critical = Character.isUpperCase(type.charAt(0));
        boolean kept = KEPT.contains(type) || type.equals("IHDR") || type.equals("IEND") || type.equals("eXIf");
        if (!kept && critical) {
            throw Unfit.unsupported();
        }
        if (!kept) {
            in.skip(length);
            in.u32();
            return;
        }
        if (length > LARGEST_CHUNK) {
            throw Unfit.malformed();
        }
        keep(type, checked(type, (int) length));
    }

    private void keep(String type, byte[] content) throws IOException {
        switch (type) {
            case "IHDR" -> header(content);
            case "PLTE" -> palette = true;
            case "iCCP" -> checkProfile(content);
            default -> {}
        }
        if (!type.equals("eXIf")) {
            write(type, content);
            return;
        }
        Optional<Orientation> orientation = Orientation.in(content);
        if (orientation.isPresent()) {
            write(type, orientation.get().exif());
        }
    }

    private void header(byte[] content) {
        if (content.length != HEADER) {
            throw Unfit.malformed();
        }
        ByteBuffer header = ByteBuffer.wrap(content);
        extent = new Extent(header.getInt(), header.getInt()).checked(mostPixels);
        int depth = header.get();
        int colour = header.get();
        boolean depthFits =
                switch (colour) {
                    case 0 -> Set.of(1, 2, 4, 8, 16).contains(depth);
                    case PALETTE_COLOUR -> Set.of(1, 2, 4, 8).contains(depth);
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    default -> false;
                };
        boolean known = header.get() == 0 && header.get() == 0 && Set.of(0, 1).contains((int) header.get());
        if (!depthFits || !known) {
            throw Unfit.malformed();
        }
        needsPalette = colour == PALETTE_COLOUR;
    }

    private void imageData(long length) throws IOException {
        if (dataEnded) {
            throw Unfit.malformed();
        }
        data = true;
        out.write(ByteBuffer.allocate(4).putInt((int) length).array());
        CRC32 crc = new CRC32();
        OutputStream checked = new CheckedOutputStream(out, crc);
        checked.write("IDAT".getBytes(StandardCharsets.US_ASCII));
        in.copy(length, checked);
        if (in.u32() != crc.getValue()) {
            throw Unfit.malformed();
        }
        writeCrc(crc);
    }

    private byte[] checked(String type, int length) throws IOException {
        byte[] content = in.bytes(length);
        if (in.u32() != crc(type, content).getValue()) {
            throw Unfit.malformed();
        }
        return content;
    }

    /** A colour profile is packed: one that unpacks to more than any has is a bomb. */
    private static void checkProfile(byte[] content) {
        int name = 0;
        while (name < content.length && content[name] != 0) {
            name++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, Math.min(name + 2, content.length), Math.max(0, content.length - name - 2));
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (inflater.getBytesWritten() > LARGEST_PROFILE || (n == 0 && !inflater.finished())) {
                    throw Unfit.malformed();
                }
            }
        } catch (DataFormatException e) {
            throw Unfit.malformed();
        } finally {
            inflater.end();
        }
    }

    private void write(String type, byte[] content) throws IOException {
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        writeCrc(crc(type, content));
    }

    private void writeCrc(CRC32 crc) throws IOException {
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static CRC32 crc(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        return crc;
    }
}
