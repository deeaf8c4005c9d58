package io.lamproom.member.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accounting month and the days [from, to) that belong to it. */
@Schema(examples = """
        {"mineId": "019b3a50-0000-7000-8000-000000000001", "month": "2026-12", "from": "2026-11-26", "to": "2026-12-26"}""")
record PeriodRequest(
        @NotNull UUID mineId,
        @NotNull YearMonth month,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
