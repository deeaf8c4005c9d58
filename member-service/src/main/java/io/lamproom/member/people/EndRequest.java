package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param to the first day on which it holds no more */
record EndRequest(@NotNull LocalDate to) {}
