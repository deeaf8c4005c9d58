package io.lamproom.platform.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The rows of a workbook's sheet that hold something. */
final class XlsxRows implements SheetRows {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,25}(?:\\.\\d{1,25})?(?:[Ee][+-]?\\d{1,2})?");

    private final SheetXml xml;
    private final SharedTexts sharedTexts;
    private final Map<Integer, Integer> paddedWidths;
    private final boolean date1904;
    private final SheetLimits limits;
    private int number;
    private int filled;

    XlsxRows(
            SheetXml xml,
            SharedTexts sharedTexts,
            Map<Integer, Integer> paddedWidths,
            boolean date1904,
            SheetLimits limits) {
        this.xml = xml;
        this.sharedTexts = sharedTexts;
        this.paddedWidths = paddedWidths;
        this.date1904 = date1904;
        this.limits = limits;
    }

    @Override
    public boolean date1904() {
        return date1904;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        try {
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.starts("row")) {
                    number = index(xml.attribute("r"), number + 1);
                    SheetRow row = new SheetRow(number, cells());
                    if (!row.blank()) {
                        if (++filled > limits.rows()) {
                            throw new UnreadableSheet("sheet-too-many-rows", limits.rows());
                        }
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw UnreadableSheet.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r"), column + 1);
                Cell cell = cell();
                if (!cell.blank()) {
                    if (column >= limits.columns()) {
                        throw new UnreadableSheet("sheet-too-many-columns", limits.columns());
                    }
                    while (cells.size() <= column) {
                        cells.add(Cell.BLANK);
                    }
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.attribute("t");
        int format = index(xml.attribute("s"), 0);
        boolean formula = false;
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                value = xml.textUntilEndOf("v", limits.cellLength());
            } else if (xml.starts("is")) {
                value = xml.runsUntilEndOf("is", limits.cellLength());
            }
        }
        if (value.isEmpty()) {
            return formula ? new Cell(Cell.Kind.UNCOMPUTED, "") : Cell.BLANK;
        }
        return switch (type) {
            case "s" -> new Cell(Cell.Kind.TEXT, sharedTexts.get(index(value.strip(), -1)));
            case "e" -> new Cell(Cell.Kind.ERROR, "");
            case "", "n" -> number(value.strip(), format);
            default -> new Cell(Cell.Kind.TEXT, value);
        };
    }

    private Cell number(String value, int format) {
        if (!NUMBER.matcher(value).matches()) {
            throw UnreadableSheet.damaged();
        }
        String plain = new BigDecimal(value).stripTrailingZeros().toPlainString();
        int missing = paddedWidths.getOrDefault(format, 0) - plain.length();
        return new Cell(Cell.Kind.NUMBER, missing > 0 ? "0".repeat(missing) + plain : plain);
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i++) - 'A' + 1;
            if (i > 3) {
                throw UnreadableSheet.damaged();
            }
        }
        return i == 0 ? otherwise : column - 1;
    }

    private static int index(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw UnreadableSheet.damaged();
        }
    }
}
