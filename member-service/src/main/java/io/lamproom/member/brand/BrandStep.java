package io.lamproom.member.brand;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day of a step. */
record BrandStep(@NotNull LocalDate on) {}
