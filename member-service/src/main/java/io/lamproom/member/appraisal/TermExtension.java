package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Until before when a rectification is extended. */
record TermExtension(@NotNull LocalDate to) {}
