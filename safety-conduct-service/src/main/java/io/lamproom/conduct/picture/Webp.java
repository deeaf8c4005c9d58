package io.lamproom.conduct.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A still WebP (RFC 9649). Kept are the picture, its transparency, its colour profile, and which way up it is; the header
 * of the extended form no longer speaks of what has gone.
 */
final class Webp {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int EXTENDED_HEADER = 10;
    private static final int ANIMATED = 0x02;
    private static final int HAS_EXIF = 0x08;
    private static final int OF_PICTURE = 0x20 | 0x10;
    private static final int LARGEST_EXIF = 1 << 20;
    private static final int LOSSLESS_SIGNATURE = 0x2F;

    /** A chunk of the file, and where its content is; {@code instead} is written in its place if it is not null. */
    private record Chunk(String type, long at, long size, byte[] instead) {

        long written() {
            long content = instead == null ? size : instead.length;
            return CHUNK_HEADER + content + (content & 1);
        }
    }

    private final PictureReader in;
    private final long mostPixels;
    private final List<Chunk> kept = new ArrayList<>();
    private Extent canvas;
    private Extent extent;
    private int flags;
    private Orientation orientation;

    private Webp(PictureReader in, long mostPixels) {
        this.in = in;
        this.mostPixels = mostPixels;
    }

    static Extent strip(PictureReader in, OutputStream out, long mostPixels) throws IOException {
        Webp webp = new Webp(in, mostPixels);
        webp.read();
        webp.write(out);
        return webp.extent;
    }

    private void read() throws IOException {
        in.skip(4);
        long end = in.u32LittleEndian() + CHUNK_HEADER;
        in.skip(4);
        if (end > in.position() + in.left()) {
            throw Unfit.truncated();
        }
        if (end < in.position() + in.left()) {
            throw Unfit.followedByData();
        }
        while (in.left() > 0) {
            String type = new String(in.bytes(4), StandardCharsets.US_ASCII);
            long size = in.u32LittleEndian();
            long at = in.position();
            if (size + (size & 1) > in.left()) {
                throw Unfit.truncated();
            }
            chunk(type, at, size);
            in.seek(at + size + (size & 1));
        }
        if (extent == null || (canvas != null && !canvas.equals(extent))) {
            throw Unfit.malformed();
        }
    }

    private void chunk(String type, long at, long size) throws IOException {
        switch (type) {
            case "VP8X" -> extended(size);
            case "VP8 ", "VP8L" -> {
                if (extent != null) {
                    throw Unfit.malformed();
                }
                extent = (type.equals("VP8 ") ? lossy() : lossless()).checked(mostPixels);
                kept.add(new Chunk(type, at, size, null));
            }
            case "ALPH", "ICCP" -> {
                if (canvas == null || extent != null) {
                    throw Unfit.malformed();
                }
                kept.add(new Chunk(type, at, size, null));
            }
            case "EXIF" -> {
                if (size <= LARGEST_EXIF) {
                    Optional<Orientation> found = Orientation.in(in.bytes((int) size));
                    orientation = found.orElse(orientation);
                }
            }
            case "ANIM", "ANMF" -> throw Unfit.unsupported();
            default -> {
                // XMP, and what is not known
            }
        }
    }

    private void extended(long size) throws IOException {
        if (canvas != null || extent != null || size != EXTENDED_HEADER) {
            throw Unfit.malformed();
        }
        flags = in.u8();
        if ((flags & ANIMATED) != 0) {
            throw Unfit.unsupported();
        }
        in.skip(3);
        canvas = new Extent(in.u24LittleEndian() + 1, in.u24LittleEndian() + 1).checked(mostPixels);
    }

    private Extent lossy() throws IOException {
        int tag = in.u24LittleEndian();
        boolean keyFrame = (tag & 1) == 0;
        if (!keyFrame || in.u8() != 0x9D || in.u8() != 0x01 || in.u8() != 0x2A) {
            throw Unfit.malformed();
        }
        return new Extent(in.u16LittleEndian() & 0x3FFF, in.u16LittleEndian() & 0x3FFF);
    }

    private Extent lossless() throws IOException {
        if (in.u8() != LOSSLESS_SIGNATURE) {
            throw Unfit.malformed();
        }
        long bits = in.u32LittleEndian();
        return new Extent((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
    }

    private void write(OutputStream out) throws IOException {
        if (canvas != null) {
            kept.addFirst(new Chunk("VP8X", 0, 0, extendedHeader()));
        }
        if (canvas != null && orientation != null) {
            kept.add(new Chunk("EXIF", 0, 0, orientation.exif()));
        }
        long size = kept.stream().mapToLong(Chunk::written).sum() + RIFF_HEADER - CHUNK_HEADER;
        header(out, "RIFF", size);
        out.write("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (Chunk chunk : kept) {
            write(out, chunk);
        }
    }

    private void write(OutputStream out, Chunk chunk) throws IOException {
        long size = chunk.instead() == null ? chunk.size() : chunk.instead().length;
        header(out, chunk.type(), size);
        if (chunk.instead() == null) {
            in.seek(chunk.at());
            in.copy(size, out);
        } else {
            out.write(chunk.instead());
        }
        if ((size & 1) == 1) {
            out.write(0);
        }
    }

    private byte[] extendedHeader() {
        int keptFlags = flags & OF_PICTURE | (orientation == null ? 0 : HAS_EXIF);
        ByteBuffer header = ByteBuffer.allocate(EXTENDED_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(keptFlags);
        u24(header, canvas.width() - 1);
        u24(header, canvas.height() - 1);
        return header.array();
    }

    private static void u24(ByteBuffer to, int value) {
        to.putShort((short) value).put((byte) (value >> 16));
    }

    private static void header(OutputStream out, String type, long size) throws IOException {
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) size)
                .array());
    }
}
