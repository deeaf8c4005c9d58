package io.lamproom.member.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a brand has brought. */
record BrandResultRequest(
        @NotNull ResultKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String description) {}
