package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How a rectification ended. */
record ConclusionRequest(@NotNull Boolean improved, @NotNull LocalDate on) {}
