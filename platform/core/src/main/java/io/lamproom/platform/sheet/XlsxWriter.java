package io.lamproom.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of texts; rows go out as they come. */
final class XlsxWriter implements SheetWriter {

    private static final int ROWS_HELD = 500;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxWriter(OutputStream out) {
        this.out = out;
        this.workbook = new Workbook(out, "Lamproom", "1.0");
        this.sheet = workbook.newWorksheet("Sheet1");
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = SheetWriter.defused(cells.get(column));
            if (!text.isEmpty()) {
                // not into the table of shared texts, which would be held until the end
                sheet.inlineString(rows, column, text);
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            sheet.finish();
            workbook.finish();
        }
    }
}
