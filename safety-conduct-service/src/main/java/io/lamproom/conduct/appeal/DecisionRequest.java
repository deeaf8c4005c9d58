package io.lamproom.conduct.appeal;

import io.lamproom.conduct.violation.LostShift;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides on an appeal. */
record DecisionRequest(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String reasons,

        @Schema(description = "With REGRADED: a grade of the scheme of the business date, no graver than before.")
        @Size(min = 1, max = 32)
        String grade,

        @Schema(description = "With REGRADED: no more than before.") @Min(0) @Max(100)
        Integer points,

        @Schema(description = "With REGRADED: no more than before.") @Min(0) @Max(100)
        Integer unitPoints,

        @Schema(
                description = "Shifts that the subject lost and is paid for; to be given, perhaps empty, when who was "
                        + "stopped from work wins.")
        @Size(max = 90)
        List<@Valid @NotNull LostShift> lostShifts) {

    /** Upheld (维持), regraded (变更) or revoked (撤销). */
    @Schema(
            name = "AppealOutcome",
            description = "`UPHELD` 维持; `REGRADED` less grave 降级; `REVOKED` every effect reversed 撤销.")
    enum Outcome {
        UPHELD,
        REGRADED,
        REVOKED
    }

    List<LostShift> lost() {
        return lostShifts == null ? List.of() : lostShifts;
    }
}
