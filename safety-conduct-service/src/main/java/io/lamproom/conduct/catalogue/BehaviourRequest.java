package io.lamproom.conduct.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A behaviour new to the catalogue, with its first version. */
record BehaviourRequest(
        @Schema(description = "The number in the mine's list, unique in the mine.")
        @NotBlank
        @Size(max = 32)
        @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
        String code,

        @NotNull @Valid BehaviourVersionRequest version) {}
