package io.lamproom.member.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What may change in a unit; kind, place and code stay. {@code liveFrom} belongs to a mine. */
record UnitDescription(
        @NotBlank @Size(max = 64) String name, @NotNull Boolean underground, LocalDate liveFrom) {

    UnitDescription {
        name = name == null ? null : name.strip();
    }
}
