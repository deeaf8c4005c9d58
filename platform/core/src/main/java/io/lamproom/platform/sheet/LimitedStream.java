package io.lamproom.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One part of a workbook while it is unpacked: a part that grows beyond the limits ends the reading. */
final class LimitedStream extends FilterInputStream {

    private static final long RATIO_IGNORED_BELOW = 1 << 20;

    private final SheetLimits limits;
    private final long packed;
    private long unpacked;

    private LimitedStream(InputStream in, long packed, SheetLimits limits) {
        super(in);
        this.packed = Math.max(1, packed);
        this.limits = limits;
    }

    static LimitedStream of(ZipFile zip, ZipEntry entry, SheetLimits limits) throws IOException {
        return new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize(), limits);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) {
        unpacked += n;
        if (unpacked > limits.unpackedBytes()
                || unpacked > RATIO_IGNORED_BELOW && unpacked / packed >= limits.ratio()) {
            throw new UnreadableSheet("sheet-unpacks-too-large");
        }
    }
}
