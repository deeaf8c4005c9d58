package io.lamproom.member.rosterimport;

import io.lamproom.platform.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row of a sheet. The rejected values are not shown: the sheet has them. */
@Schema(name = "RosterImportRow")
record RosterRowView(
        @Schema(description = "Number of the row in the sheet, from 1.")
        int row,

        RowStatus status,
        @Schema(description = "As far as it is readable.") String staffNo,
        UUID workerId,
        List<FaultView> faults) {

    @Schema(name = "RosterImportFault")
    record FaultView(
            String code,

            @Schema(description = "The usual header of the column at fault.")
            String column,

            @Schema(description = "In the caller's language.")
            String text) {}

    static RosterRowView from(RowResult row, Messages messages, Locale locale) {
        return new RosterRowView(
                row.number(),
                row.status(),
                row.staffNo(),
                row.workerId(),
                row.faults().stream()
                        .map(fault -> new FaultView(
                                fault.code().code(),
                                fault.column().header(),
                                messages.text(
                                        locale,
                                        "roster-fault." + fault.code().code(),
                                        fault.column().header())))
                        .toList());
    }
}
