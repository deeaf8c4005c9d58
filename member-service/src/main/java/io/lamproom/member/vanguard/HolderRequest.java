package io.lamproom.member.vanguard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who answers for a zone from a day on. */
record HolderRequest(@NotNull UUID workerId, @NotNull LocalDate from) {}
