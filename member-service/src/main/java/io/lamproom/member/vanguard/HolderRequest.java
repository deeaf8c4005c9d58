package io.lamproom.member.vanguard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for a zone from a day on. */
@Schema(examples = "{\"workerId\": \"019b3a50-0000-7000-8000-000000000100\", \"from\": \"2026-12-01\"}")
record HolderRequest(@NotNull UUID workerId, @NotNull LocalDate from) {}
