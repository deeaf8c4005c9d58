package io.lamproom.conduct.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of the mine's procedure from a date on. */
record ConductPolicyRequest(
        @Schema(description = "The first day; the mine's first policy may lie in the past, later ones may not.")
        @NotNull
        LocalDate from,

        @Schema(description = "Hours from the act to its report.") @NotNull @Min(1) @Max(720)
        Integer reportWithinHours,

        @Schema(description = "Working days from the report to its confirmation.") @NotNull @Min(1) @Max(60)
        Integer confirmWithinWorkingDays) {

    ConductTerms toTerms() {
        return new ConductTerms(reportWithinHours, confirmWithinWorkingDays);
    }
}
