package io.lamproom.conduct.deduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.roster.Worker;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line for payroll: what it takes from a worker's month, and gives back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverLine(
        UUID id,
        UUID workerId,
        String staffNo,
        YearMonth month,
        DeductionStatus status,

        @Schema(description = "To be taken from the month's wage.")
        long deductFen,

        @Schema(description = "To be given back in all.") long refundFen,

        @Schema(description = "Of that, what was said to have gone back.")
        long refundedFen) {

    /** @param worker null for who is not on the roster any more */
    static HandoverLine of(Deduction deduction, Worker worker) {
        Amounts amounts = deduction.amounts();
        return new HandoverLine(
                deduction.id(),
                deduction.workerId(),
                worker == null ? null : worker.staffNo(),
                deduction.month(),
                deduction.status(),
                amounts.approvedFen(),
                amounts.refundFen(),
                amounts.refundedFen());
    }
}
