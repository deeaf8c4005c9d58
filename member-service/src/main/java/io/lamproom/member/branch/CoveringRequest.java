package io.lamproom.member.branch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The branch covers the unit, and what is below it without a covering of its own, from this day on. */
record CoveringRequest(@NotNull UUID unitId, @NotNull LocalDate from) {}
