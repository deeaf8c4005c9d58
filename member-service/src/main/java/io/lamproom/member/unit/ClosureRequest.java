package io.lamproom.member.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param to the first day on which the unit is no more */
@Schema(examples = "{\"to\": \"2026-12-01\"}")
record ClosureRequest(@NotNull LocalDate to) {}
