package io.lamproom.member.branch;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The branch covers the unit, and what is below it without a covering of its own, from this day on. */
@Schema(examples = "{\"unitId\": \"019b3a50-0000-7000-8000-000000000003\", \"from\": \"2026-12-01\"}")
record CoveringRequest(@NotNull UUID unitId, @NotNull LocalDate from) {}
