package io.lamproom.member.vanguard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first day on which a zone is no more. */
@Schema(examples = "{\"to\": \"2026-12-01\"}")
record ZoneEndRequest(@NotNull LocalDate to) {}
