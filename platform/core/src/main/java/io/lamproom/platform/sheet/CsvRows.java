package io.lamproom.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a text file whose columns are parted by one character and quoted as RFC 4180 has it. A row's number is
 * that of a spreadsheet program: a line break within quotes does not count.
 */
final class CsvRows implements SheetRows {

    /** The characters that part columns, the likeliest first. */
    static final List<Character> DELIMITERS = List.of(',', '\t', ';');

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private final char delimiter;
    private final SheetLimits limits;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int length;
    private int number;
    private int filled;

    private CsvRows(Reader reader, char delimiter, SheetLimits limits) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** UTF-8 with or without a byte order mark, or GB18030, in which a Chinese spreadsheet program writes CSV. */
    static Charset charset(Path file) throws IOException {
        for (Charset charset : List.of(UTF_8, GB18030)) {
            if (fits(file, charset)) {
                return charset;
            }
        }
        throw new UnreadableSheet("sheet-encoding");
    }

    static CsvRows open(Path file, Charset charset, char delimiter, SheetLimits limits) throws IOException {
        CsvRows rows = new CsvRows(reader(file, charset), delimiter, limits);
        if (rows.peek() == BYTE_ORDER_MARK) {
            rows.read();
        }
        return rows;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        while (peek() != END) {
            SheetRow row = new SheetRow(++number, cells());
            if (!row.blank()) {
                if (++filled > limits.rows()) {
                    throw new UnreadableSheet("sheet-too-many-rows", limits.rows());
                }
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private List<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (true) {
            String value = value();
            if (column < limits.columns()) {
                cells.add(value.isEmpty() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, value));
            } else if (!value.isBlank()) {
                throw new UnreadableSheet("sheet-too-many-columns", limits.columns());
            }
            column++;
            int c = read();
            if (c == '\r' && peek() == '\n') {
                read();
            }
            if (c != delimiter) {
                return cells;
            }
        }
    }

    /** Up to the delimiter or the end of the line, which stays unread. */
    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        if (peek() == '"') {
            read();
            for (int c = read(); c != '"' || peek() == '"'; c = read()) {
                if (c == END) {
                    throw new UnreadableSheet("sheet-quote-open");
                }
                if (c == '"') {
                    read();
                }
                append(value, c);
            }
        }
        for (int c = peek(); c != delimiter && c != '\r' && c != '\n' && c != END; c = peek()) {
            append(value, read());
        }
        return value.toString();
    }

    private void append(StringBuilder value, int c) {
        if (value.length() == limits.cellLength()) {
            throw new UnreadableSheet("sheet-cell-too-long", limits.cellLength());
        }
        value.append((char) c);
    }

    private int read() throws IOException {
        int c = peek();
        position++;
        return c;
    }

    private int peek() throws IOException {
        if (position >= length) {
            length = reader.read(buffer);
            position = 0;
        }
        return length <= 0 ? END : buffer[position];
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = reader(file, charset)) {
            int n;
            while ((n = reader.read(buffer)) >= 0) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
