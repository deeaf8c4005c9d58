package io.lamproom.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CSV as RFC 4180 has it. */
final class CsvWriter implements SheetWriter {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private final Writer out;

    CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\ufeff');
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(cells.stream()
                .map(SheetWriter::defused)
                .map(CsvWriter::quoted)
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
