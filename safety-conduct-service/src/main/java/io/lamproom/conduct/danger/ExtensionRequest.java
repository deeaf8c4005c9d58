package io.lamproom.conduct.danger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A later deadline that is asked for. */
record ExtensionRequest(
        @NotNull LocalDate deadline,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 500) String interimMeasure) {}
