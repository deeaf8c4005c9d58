package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What a worker is to be commended for. */
record CommendationRequest(
        @NotNull UUID workerId,
        @NotNull CommendationKind kind,
        @NotNull CommendationLevel level,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String title) {}
