package io.lamproom.member.branch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param to the first day on which it does not cover the unit any more */
record CoveringEndRequest(@NotNull LocalDate to) {}
