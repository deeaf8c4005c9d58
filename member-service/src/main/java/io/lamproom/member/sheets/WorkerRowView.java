package io.lamproom.member.sheets;

import io.lamproom.platform.sheetimport.FaultView;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row of a sheet that is about a worker. The rejected values are not shown: the sheet has them. */
@Schema(name = "WorkerRow", examples = """
                {"row": 537, "status": "REFUSED", "staffNo": "000533", "workerId": null, "faults": [
                  {"code": "phone", "column": "手机", "text": "“手机”列：不是有效的电话号码。"}]}""")
public record WorkerRowView(
        @Schema(description = "Number of the row in the sheet, from 1.")
        int row,

        @Schema(description = "NEW and CHANGED become CREATED and UPDATED when committed.")
        RowStatus status,

        @Schema(description = "As far as it is readable.") String staffNo,
        UUID workerId,

        @Schema(description = "All of them, in the order of the columns.")
        List<FaultView> faults) {

    public static WorkerRowView from(RowResult row, List<FaultView> faults) {
        return new WorkerRowView(row.number(), row.status(), row.reference(), row.subjectId(), faults);
    }
}
