package io.lamproom.conduct.leadershift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shift that a leader is to lead. */
record LeaderShiftRequest(
        @NotNull UUID leaderId,
        @NotNull LocalDate plannedOn,

        @Schema(description = "A shift of the mine's shift table on that day.") @NotBlank @Size(max = 32)
        String shift) {}
