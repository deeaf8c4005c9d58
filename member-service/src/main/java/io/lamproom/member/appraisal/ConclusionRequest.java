package io.lamproom.member.appraisal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rectification ended. */
@Schema(examples = "{\"improved\": true, \"on\": \"2027-06-01\"}")
record ConclusionRequest(@NotNull Boolean improved, @NotNull LocalDate on) {}
