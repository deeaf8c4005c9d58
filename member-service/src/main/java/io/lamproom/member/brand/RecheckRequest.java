package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the yearly check found. */
record RecheckRequest(
        @NotNull LocalDate on,
        @NotNull Boolean kept,
        @NotBlank @Size(max = 500) String note) {}
