package io.lamproom.member.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** An accounting month and the days [from, to) that belong to it. */
record PeriodRequest(
        @NotNull UUID mineId,
        @NotNull YearMonth month,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
