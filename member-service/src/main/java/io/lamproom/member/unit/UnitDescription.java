package io.lamproom.member.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change in a unit; kind, place and code stay. {@code liveFrom} belongs to a mine. */
@Schema(examples = "{\"name\": \"综采二区\", \"underground\": true}")
record UnitDescription(
        @NotBlank @Size(max = 64) String name, @NotNull Boolean underground, LocalDate liveFrom) {

    UnitDescription {
        name = name == null ? null : name.strip();
    }
}
