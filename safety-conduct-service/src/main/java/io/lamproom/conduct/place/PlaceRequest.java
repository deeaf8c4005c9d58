package io.lamproom.conduct.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A new place; its code stays as it is. */
record PlaceRequest(
        @NotBlank @Size(max = 32) String code,
        @NotBlank @Size(max = 100) String name,
        UUID sectionId,
        @NotNull Boolean underground) {

    PlaceDescription description() {
        return new PlaceDescription(name.strip(), sectionId, underground);
    }
}
