package io.lamproom.conduct.picture;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads a picture's file from its start, whatever its size, in a few kilobytes of memory. */
final class PictureReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

    private PictureReader(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    static PictureReader open(Path file) throws IOException {
        return new PictureReader(FileChannel.open(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    long position() throws IOException {
        return channel.position() - buffer.remaining();
    }

    void seek(long position) throws IOException {
        channel.position(position);
        buffer.limit(0);
    }

    /** How many bytes are left. */
    long left() throws IOException {
        return length - position();
    }

    int u8() throws IOException {
        if (!buffer.hasRemaining()) {
            buffer.clear();
            int read = channel.read(buffer);
            buffer.flip();
            if (read <= 0) {
                throw Unfit.truncated();
            }
        }
        return buffer.get() & 0xFF;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    int u16LittleEndian() throws IOException {
        return u8() | u8() << 8;
    }

    int u24LittleEndian() throws IOException {
        return u16LittleEndian() | u8() << 16;
    }

    long u32LittleEndian() throws IOException {
        return u16LittleEndian() | (long) u16LittleEndian() << 16;
    }

    /** The next bytes; they are few, as the caller has checked. */
    byte[] bytes(int count) throws IOException {
        if (count > left()) {
            throw Unfit.truncated();
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) u8();
        }
        return bytes;
    }

    /** The same without leaving the place. */
    byte[] peek(int count) throws IOException {
        long here = position();
        byte[] bytes = bytes((int) Math.min(count, left()));
        seek(here);
        return bytes;
    }

    void skip(long count) throws IOException {
        if (count > left()) {
            throw Unfit.truncated();
        }
        seek(position() + count);
    }

    void copy(long count, OutputStream out) throws IOException {
        if (count > left()) {
            throw Unfit.truncated();
        }
        long todo = count;
        while (todo > 0) {
            // one byte fills the buffer when it is empty
            out.write(u8());
            todo--;
            int more = (int) Math.min(todo, buffer.remaining());
            out.write(buffer.array(), buffer.position(), more);
            buffer.position(buffer.position() + more);
            todo -= more;
        }
    }
}
