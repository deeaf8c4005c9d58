package io.lamproom.member.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A request to pay less for some months.
 *
 * @param reducedToFen what is still paid a month; 0 for nothing
 */
record ReductionRequest(
        @NotNull UUID workerId,
        @NotNull ReductionGround ground,
        @NotNull YearMonth from,
        @Min(1) @Max(24) int months,
        @Min(0) @Max(1_000_000) long reducedToFen) {}
