package io.lamproom.member.sheets;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.sheetimport.FaultView;
import io.lamproom.platform.sheetimport.ImportMode;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a sheet about one record: all of it is written, or nothing. */
@Schema(name = "SheetOutcome", examples = """
                {"mode": "DRY_RUN", "total": 3, "changed": 2, "unchanged": 0, "refused": 1, "items": [
                  {"row": 2, "status": "NEW", "staffNo": "000123", "workerId": "019b3a50-0000-7000-8000-000000000005",
                   "faults": []}]}""")
public record SheetOutcomeView(
        @Schema(description = "DRY_RUN wrote nothing.") ImportMode mode,
        int total,

        @Schema(description = "Rows that are written; of a DRY_RUN: that would be.")
        int changed,

        @Schema(description = "Rows that say what is stored.")
        int unchanged,

        @Schema(description = "Rows with faults; a COMMIT with one of them is refused.")
        int refused,

        @Schema(description = "In the order of the sheet.") List<WorkerRowView> items) {

    /**
     * What is shown of the results.
     *
     * @param kind whose messages have the texts of its faults
     * @throws Refusal.RuleBroken of a COMMIT when a row is refused
     */
    public static SheetOutcomeView of(
            ImportMode mode, List<RowResult> results, String kind, Messages messages, Locale locale) {
        List<WorkerRowView> rows = results.stream()
                .map(row -> WorkerRowView.from(
                        row,
                        row.faults().stream()
                                .map(fault -> FaultView.from(fault, kind, messages, locale))
                                .toList()))
                .toList();
        int refused = count(results, RowStatus.REFUSED);
        int unchanged = count(results, RowStatus.UNCHANGED);
        if (mode == ImportMode.COMMIT && refused > 0) {
            throw new Refusal.RuleBroken("sheet-rows-refused", refused)
                    .with(
                            "rows",
                            rows.stream()
                                    .filter(row -> row.status() == RowStatus.REFUSED)
                                    .toList());
        }
        return new SheetOutcomeView(mode, rows.size(), rows.size() - refused - unchanged, unchanged, refused, rows);
    }

    private static int count(List<RowResult> results, RowStatus status) {
        return (int) results.stream().filter(row -> row.status() == status).count();
    }
}
