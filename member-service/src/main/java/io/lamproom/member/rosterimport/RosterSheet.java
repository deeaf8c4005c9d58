package io.lamproom.member.rosterimport;

import static java.util.stream.Collectors.joining;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A 职工花名册 as an office keeps it, XLSX or CSV: finds the header below any title rows and hands out the rows of people
 * one by one, without blank rows, repeated headers and total rows (合计).
 */
final class RosterSheet implements Closeable {

    /** A row of the sheet; columns that the sheet has but the row leaves empty are blank cells. */
    record PersonRow(int number, Map<RosterColumn, Cell> cells) {}

    private static final int HEADER_WITHIN_ROWS = 30;
    private static final int NOTES_AT_MOST = 50;
    private static final int HEADER_SHOWN = 40;
    private static final Pattern TOTAL = Pattern.compile(".{0,20}(?:合计|总计|小计|共计|累计)(?:[:(人数\\d].*)?");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<Closeable> resources = new ArrayList<>();
    private final List<FileNote> notes = new ArrayList<>();
    private Map<Integer, RosterColumn> header;
    private SheetRows rows;

    private RosterSheet() {}

    /** @throws UnreadableSheet if this is no roster */
    static RosterSheet open(Path file, SheetLimits limits) throws IOException {
        RosterSheet sheet = new RosterSheet();
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
    List<FileNote> notes() {
        return List.copyOf(notes);
    }

    Set<RosterColumn> columns() {
        Set<RosterColumn> columns = EnumSet.noneOf(RosterColumn.class);
        columns.addAll(header.values());
        return columns;
    }

    boolean date1904() {
        return rows.date1904();
    }

    /** The next row of a person; empty at the end. */
    Optional<PersonRow> next() throws IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent()) {
            Map<RosterColumn, Cell> cells = new EnumMap<>(RosterColumn.class);
            SheetRow found = row.get();
            header.forEach((index, column) -> cells.put(column, found.cell(index)));
            if (!cells.values().stream().allMatch(Cell::blank) && !total(found, cells) && !headerAgain(cells)) {
                return Optional.of(new PersonRow(found.number(), cells));
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
        Set<RosterColumn> missing = EnumSet.copyOf(RosterColumn.required());
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
        Set<RosterColumn> missing = EnumSet.copyOf(RosterColumn.required());
        for (char delimiter : CsvRows.DELIMITERS) {
            if (header == null) {
                missing = closer(missing, find(CsvRows.open(file, charset, delimiter, limits)));
            }
        }
        requireHeader(missing);
    }

    /** Keeps these rows if their header is found; answers the required columns that the likeliest header lacks. */
    private Set<RosterColumn> find(SheetRows candidate) throws IOException {
        resources.add(candidate);
        Set<RosterColumn> missing = EnumSet.copyOf(RosterColumn.required());
        for (int i = 0; i < HEADER_WITHIN_ROWS; i++) {
            Optional<SheetRow> row = candidate.next();
            if (row.isEmpty()) {
                break;
            }
            Map<Integer, RosterColumn> columns = columns(row.get());
            Set<RosterColumn> lacking = EnumSet.copyOf(RosterColumn.required());
            lacking.removeAll(columns.values());
            missing = closer(missing, lacking);
            if (lacking.isEmpty()) {
                rows = candidate;
                take(row.get(), columns);
                return missing;
            }
        }
        return missing;
    }

    private void take(SheetRow headerRow, Map<Integer, RosterColumn> columns) {
        header = new HashMap<>();
        Set<RosterColumn> seen = EnumSet.noneOf(RosterColumn.class);
        for (int index = 0; index < headerRow.cells().size(); index++) {
            Cell cell = headerRow.cell(index);
            RosterColumn column = columns.get(index);
            if (column == null) {
                if (!cell.blank()) {
                    note(new FileNote("column-unknown", shown(cell)));
                }
            } else if (column.use() == RosterColumn.Use.ELSEWHERE) {
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

    private void requireHeader(Set<RosterColumn> missing) {
        if (header == null) {
            throw new UnreadableSheet(
                    "sheet-header-missing",
                    missing.stream().map(RosterColumn::header).collect(joining("、")));
        }
    }

    private static Map<Integer, RosterColumn> columns(SheetRow row) {
        Map<Integer, RosterColumn> columns = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            int at = index;
            RosterColumn.of(row.cell(index).text()).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static Set<RosterColumn> closer(Set<RosterColumn> a, Set<RosterColumn> b) {
        return b.size() < a.size() ? b : a;
    }

    /** A total row may count people in the column of staff numbers. */
    private static boolean total(SheetRow row, Map<RosterColumn, Cell> cells) {
        String name = Plain.solid(cells.get(RosterColumn.NAME).text());
        return cells.get(RosterColumn.ID_NUMBER).blank()
                && (name.isEmpty() || TOTAL.matcher(name).matches())
                && row.cells().stream()
                        .anyMatch(
                                cell -> TOTAL.matcher(Plain.solid(cell.text())).matches());
    }

    private static boolean headerAgain(Map<RosterColumn, Cell> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().use() == RosterColumn.Use.REQUIRED)
                .allMatch(cell -> RosterColumn.of(cell.getValue().text())
                        .filter(cell.getKey()::equals)
                        .isPresent());
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
