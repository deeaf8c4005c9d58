package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.danger.Factor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cause tree, from the top down, and what is done about each cause at its ends. */
record AnalysisRequest(
        @NotEmpty @Size(max = 100) List<@Valid @NotNull CauseRequest> causes,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull CorrectionRequest> actions) {

    /** A cause; one at an end of the tree names the step of the procedure and who answers for it. */
    record CauseRequest(
            @Schema(description = "What it is called in this request.") @NotBlank @Size(max = 32)
            String key,

            @Schema(description = "The key of a cause named before, which this one explains; absent at the top.")
            @Size(min = 1, max = 32)
            String parent,

            @NotNull Factor factor,
            @NotBlank @Size(max = 500) String description,
            @Size(min = 1, max = 200) String procedure,
            @Size(min = 1, max = 200) String step,

            @Schema(description = "The worker who answers for that step.")
            UUID stepOwnerId) {}

    /** What is done about a cause, by whom and by when. */
    record CorrectionRequest(
            @Schema(description = "The key of a cause at an end of the tree.") @NotBlank @Size(max = 32)
            String cause,

            @NotBlank @Size(max = 500) String description,
            @NotNull UUID ownerId,
            @NotNull LocalDate deadline) {}
}
