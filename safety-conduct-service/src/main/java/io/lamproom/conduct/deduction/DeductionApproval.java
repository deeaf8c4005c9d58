package io.lamproom.conduct.deduction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is taken, and when.
 *
 * @param month the mine's accounting month by its name, as payroll names it
 * @param amountFen less than proposed, never more; all of it when absent
 * @param note what the approval rests on; the worker reads it
 */
@Schema(examples = """
                {"month": "2026-11", "amountFen": 15000, "note": "Rule 4.2; heard on the 24th."}""")
record DeductionApproval(
        @NotNull YearMonth month,
        @Min(1) @Max(DeductionRules.LARGEST_FEN) Long amountFen,
        @NotBlank @Size(max = 1000) String note) {

    @Override
    public String toString() {
        return "DeductionApproval[" + month + "]";
    }
}
