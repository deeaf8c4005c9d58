package io.lamproom.platform.sheetimport;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row of a sheet. The rejected values are not shown: the sheet has them. */
@Schema(name = "SheetRow", examples = """
                {"row": 12, "status": "REFUSED", "reference": "TF-01", "subjectId": null, "faults": [
                  {"code": "grade", "column": "级别", "text": "“级别”列：不是当日定级方案中的级别。"}]}""")
public record SheetRowView(
        @Schema(description = "Number of the row in the sheet, from 1.")
        int row,

        @Schema(description = "NEW and CHANGED become CREATED and UPDATED when committed.")
        RowStatus status,

        @Schema(description = "By what the row names what it is about, as far as it is readable.")
        String reference,

        @Schema(description = "What was made or changed.") UUID subjectId,

        @Schema(description = "All of them, in the order of the columns.")
        List<FaultView> faults) {

    public static SheetRowView from(RowResult row, List<FaultView> faults) {
        return new SheetRowView(row.number(), row.status(), row.reference(), row.subjectId(), faults);
    }
}
