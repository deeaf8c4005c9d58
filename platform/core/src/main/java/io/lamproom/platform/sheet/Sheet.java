package io.lamproom.platform.sheet;

import static java.util.stream.Collectors.joining;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list as an office keeps it, XLSX or CSV: finds the header below any title rows and hands out the rows one by one,
 * without blank rows, repeated headers and total rows (合计).
 */
public final class Sheet implements Closeable {

    /** A row of the list; columns that the sheet has but the row leaves empty are blank cells. */
    public record Row(int number, Map<SheetColumn, Cell> cells) {}

    /** The code by which a file beyond the limit is refused. */
    public static final String TOO_LARGE = "sheet-file-too-large";

    private static final int HEADER_WITHIN_ROWS = 30;
    private static final int NOTES_AT_MOST = 50;
    private static final int HEADER_SHOWN = 40;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<Closeable> resources = new ArrayList<>();
    private final List<FileNote> notes = new ArrayList<>();
    private final SheetLayout layout;
    private Map<Integer, SheetColumn> header;
    private SheetRows rows;

    private Sheet(SheetLayout layout) {
        this.layout = layout;
    }

    /** @throws UnreadableSheet if this is no sheet of that layout */
    public static Sheet open(Path file, SheetLayout layout, SheetLimits limits) throws IOException {
        Sheet sheet = new Sheet(layout);
        try {
            if (startsWith(file, OLE2)) {
                throw new UnreadableSheet("sheet-old-format");
            }
            if (startsWith(file, ZIP)) {
                sheet.findInWorkbook(file, limits);
            } else {
                sheet.findInText(file, limits);
            }
            return sheet;
        } catch (IOException | RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    /** What is said once about the file: columns that belong elsewhere or are unknown, sheets left out. */
    public List<FileNote> notes() {
        return List.copyOf(notes);
    }

    /** The columns that are taken. */
    public Set<SheetColumn> columns() {
        return Set.copyOf(header.values());
    }

    /** Whether day 0 of its dates is 1904-01-01, as in workbooks of old Macs. */
    public boolean date1904() {
        return rows.date1904();
    }

    /** The next row; empty at the end. */
    public Optional<Row> next() throws IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent()) {
            Map<SheetColumn, Cell> cells = new HashMap<>();
            SheetRow found = row.get();
            header.forEach((index, column) -> cells.put(column, found.cell(index)));
            if (!cells.values().stream().allMatch(Cell::blank)
                    && !layout.isTotal(found, cells)
                    && !layout.isHeaderAgain(cells)) {
                return Optional.of(new Row(found.number(), cells));
            }
            row = rows.next();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : resources.reversed()) {
            resource.close();
        }
    }

    private void findInWorkbook(Path file, SheetLimits limits) throws IOException {
        XlsxWorkbook workbook = XlsxWorkbook.open(file, limits);
        resources.add(workbook);
        Set<SheetColumn> missing = layout.lacking(Set.of());
        for (XlsxWorkbook.Sheet candidate : workbook.visibleSheets()) {
            if (header != null) {
                note(new FileNote("sheet-left-out", candidate.name()));
            } else {
                missing = closer(missing, find(workbook.rows(candidate)));
            }
        }
        requireHeader(missing);
    }

    private void findInText(Path file, SheetLimits limits) throws IOException {
        Charset charset = CsvRows.charset(file);
        Set<SheetColumn> missing = layout.lacking(Set.of());
        for (char delimiter : CsvRows.DELIMITERS) {
            if (header == null) {
                missing = closer(missing, find(CsvRows.open(file, charset, delimiter, limits)));
            }
        }
        requireHeader(missing);
    }

    /** Keeps these rows if their header is found; answers the required columns that the likeliest header lacks. */
    private Set<SheetColumn> find(SheetRows candidate) throws IOException {
        resources.add(candidate);
        Set<SheetColumn> missing = layout.lacking(Set.of());
        for (int i = 0; i < HEADER_WITHIN_ROWS; i++) {
            Optional<SheetRow> row = candidate.next();
            if (row.isEmpty()) {
                break;
            }
            Map<Integer, SheetColumn> columns = columns(row.get());
            Set<SheetColumn> lacking = layout.lacking(columns.values());
            missing = closer(missing, lacking);
            if (lacking.isEmpty()) {
                rows = candidate;
                take(row.get(), columns);
                return missing;
            }
        }
        return missing;
    }

    private void take(SheetRow headerRow, Map<Integer, SheetColumn> columns) {
        header = new HashMap<>();
        Set<SheetColumn> seen = new HashSet<>();
        for (int index = 0; index < headerRow.cells().size(); index++) {
            Cell cell = headerRow.cell(index);
            SheetColumn column = columns.get(index);
            if (column == null) {
                if (!cell.blank()) {
                    note(new FileNote("column-unknown", shown(cell)));
                }
            } else if (column.use() == SheetColumn.Use.ELSEWHERE) {
                note(new FileNote("column-elsewhere", shown(cell)));
            } else if (column.taken()) {
                if (!seen.add(column)) {
                    throw new UnreadableSheet("sheet-column-twice", column.header());
                }
                header.put(index, column);
            }
        }
    }

    private void note(FileNote note) {
        if (notes.size() < NOTES_AT_MOST) {
            notes.add(note);
        }
    }

    private void requireHeader(Set<SheetColumn> missing) {
        if (header == null) {
            throw new UnreadableSheet(
                    "sheet-header-missing",
                    missing.stream().map(SheetColumn::header).collect(joining("、")));
        }
    }

    private Map<Integer, SheetColumn> columns(SheetRow row) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            int at = index;
            layout.of(row.cell(index).text()).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static Set<SheetColumn> closer(Set<SheetColumn> a, Set<SheetColumn> b) {
        return b.size() < a.size() ? b : a;
    }

    private static String shown(Cell cell) {
        String text = Plain.text(cell.text());
        return text.length() <= HEADER_SHOWN ? text : text.substring(0, HEADER_SHOWN) + "…";
    }

    private static boolean startsWith(Path file, byte[] signature) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(signature.length), signature);
        }
    }
}
