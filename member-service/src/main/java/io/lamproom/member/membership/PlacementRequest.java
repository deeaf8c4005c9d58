package io.lamproom.member.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Party group that the member belongs to from a day on. */
@Schema(examples = "{\"groupId\": \"019b3a50-0000-7000-8000-000000000021\", \"from\": \"2026-11-01\"}")
record PlacementRequest(@NotNull UUID groupId, @NotNull LocalDate from) {}
