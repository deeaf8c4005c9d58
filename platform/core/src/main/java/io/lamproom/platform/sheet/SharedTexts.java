package io.lamproom.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The texts that a workbook's cells share by number, packed: a list of strings would take several times the memory. */
final class SharedTexts {

    private final int limit;
    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int count;

    /** @param limit bytes; a workbook with more is refused */
    SharedTexts(int limit) {
        this.limit = limit;
    }

    void add(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        int start = end(count);
        long size = (long) start + encoded.length;
        // each text also takes an entry in the table of ends
        if (size + 4L * count > limit) {
            throw new UnreadableSheet("sheet-unpacks-too-large");
        }
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, size + size / 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        ends[count++] = (int) size;
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            throw UnreadableSheet.damaged();
        }
        int start = end(index);
        return new String(bytes, start, ends[index] - start, UTF_8);
    }

    private int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
