package io.lamproom.conduct.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Someone does not go down with a shift that is about to begin or has begun. */
record TodayHoldRequest(
        @NotBlank @Size(max = 32) String staffNo,
        @NotNull LocalDate businessDate,
        @NotBlank @Size(max = 16) String shift,
        @NotNull HoldCause cause,
        @Size(min = 1, max = 500) String note) {}
