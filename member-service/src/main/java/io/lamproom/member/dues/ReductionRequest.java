package io.lamproom.member.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to pay less for some months.
 *
 * @param reducedToFen what is still paid a month; 0 for nothing
 */
@Schema(
        examples =
                "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"ground\": \"ILLNESS\", \"from\": \"2026-12\", \"months\": 12, \"reducedToFen\": 1000}")
record ReductionRequest(
        @NotNull UUID workerId,
        @NotNull ReductionGround ground,
        @NotNull YearMonth from,
        @Min(1) @Max(24) int months,
        @Min(0) @Max(1_000_000) long reducedToFen) {}
