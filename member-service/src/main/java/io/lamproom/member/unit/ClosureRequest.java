package io.lamproom.member.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param to the first day on which the unit is no more */
record ClosureRequest(@NotNull LocalDate to) {}
