package io.lamproom.member.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The base on which a member pays dues.
 *
 * @param from the first month
 * @param baseFen the monthly income after tax, of the retired the pension, in fen
 */
@Schema(
        examples =
                "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"from\": \"2026-11\", \"baseFen\": 652000}")
record DuesBaseRequest(
        @NotNull UUID workerId,
        @NotNull YearMonth from,
        @Min(0) @Max(100_000_000) long baseFen) {}
