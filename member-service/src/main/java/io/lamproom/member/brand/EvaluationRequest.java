package io.lamproom.member.brand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an evaluation found, out of 100. */
@Schema(examples = "{\"on\": \"2026-12-01\", \"score\": 92}")
record EvaluationRequest(
        @NotNull LocalDate on, @Min(0) @Max(100) int score) {}
