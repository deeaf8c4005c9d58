package io.lamproom.conduct.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a place; it may change. */
record PlaceDescription(
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "The section, department or contractor that answers for it; absent for none.")
        UUID sectionId,

        @NotNull Boolean underground) {}
