package io.lamproom.member.branch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param to the first day on which it does not cover the unit any more */
@Schema(examples = "{\"to\": \"2026-12-01\"}")
record CoveringEndRequest(@NotNull LocalDate to) {}
