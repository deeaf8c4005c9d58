package io.lamproom.conduct.danger;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five assurances (五落实). */
record AssignmentRequest(
        @Schema(description = "The worker who puts it right.") @NotNull
        UUID responsibleId,

        @NotBlank @Size(max = 1000) String measures,

        @Schema(description = "In fen; 0 where it costs nothing.") @NotNull @Min(0)
        Long fundsFen,

        @NotNull LocalDate deadline,

        @Schema(description = "What is done should it come to the worst; may be absent only on the spot.")
        @Size(min = 1, max = 1000)
        String plan) {

    Assurances assurances() {
        return new Assurances(responsibleId, measures, fundsFen, deadline, plan);
    }
}
