package io.lamproom.member.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first day on which something holds no more. */
@Schema(examples = "{\"to\": \"2026-11-01\"}")
record DayRequest(@NotNull LocalDate to) {}
