package io.lamproom.member.vanguard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The first day on which a zone is no more. */
record ZoneEndRequest(@NotNull LocalDate to) {}
