package io.lamproom.member.brand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What an evaluation found, out of 100. */
record EvaluationRequest(
        @NotNull LocalDate on, @Min(0) @Max(100) int score) {}
