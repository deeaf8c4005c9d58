package io.lamproom.platform.sheet;

import io.lamproom.platform.http.Upload;
import io.lamproom.platform.problem.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet about one record, so small that it is read whole and answered in the request that brings it. It is read when
 * the record was found, and the file is gone when this is closed.
 */
public final class SmallSheet implements Closeable {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_BYTES = 2 << 20;

    private final Upload upload;

    private SmallSheet(Upload upload) {
        this.upload = upload;
    }

    /** Its rows as they are in the file. */
    public record Content(List<Sheet.Row> rows, boolean date1904) {}

    /** @throws Refusal.TooLarge when it is larger than such a sheet may be */
    public static SmallSheet receive(InputStream body) {
        try {
            return new SmallSheet(Upload.receive(body, MOST_BYTES, Sheet.TOO_LARGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes two uploads the same, in hexadecimal. */
    public String sha256() {
        return upload.sha256();
    }

    /** @throws Refusal.RuleBroken when it is no sheet of that layout or beyond the limits */
    public Content read(SheetLayout layout) {
        try (Sheet sheet = Sheet.open(upload.file(), layout, SheetLimits.DEFAULT.ofRows(MOST_ROWS))) {
            List<Sheet.Row> rows = new ArrayList<>();
            for (Optional<Sheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
            if (rows.isEmpty()) {
                throw new UnreadableSheet("sheet-without-rows");
            }
            return new Content(rows, sheet.date1904());
        } catch (UnreadableSheet e) {
            throw new Refusal.RuleBroken(e.code(), e.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            upload.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
