package io.lamproom.conduct.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an incident happened to. */
record PersonRequest(
        @NotNull UUID workerId,
        @NotNull Injury injury,

        @Schema(description = "Working days lost so far; a death counts 6000 by the national standard.")
        @NotNull
        @Min(0)
        @Max(6000)
        Integer daysLost) {}
