package io.lamproom.platform.sheet;

/**
 * How much of an uploaded file is read before it is refused, so that no file can exhaust memory or time.
 *
 * @param rows rows with content, title and header included
 * @param columns columns with content
 * @param cellLength characters of one cell
 * @param unpackedBytes bytes of one part of a workbook once unpacked
 * @param ratio unpacked to packed size of one part, looked at beyond the first megabyte
 * @param sharedTextBytes UTF-8 bytes of the table of texts that cells of a workbook share, held in memory
 */
public record SheetLimits(int rows, int columns, int cellLength, long unpackedBytes, int ratio, int sharedTextBytes) {

    public static final SheetLimits DEFAULT = new SheetLimits(200_000, 200, 4_000, 512L << 20, 100, 96 << 20);

    /** The same with other rows. */
    public SheetLimits ofRows(int most) {
        return new SheetLimits(most, columns, cellLength, unpackedBytes, ratio, sharedTextBytes);
    }
}
