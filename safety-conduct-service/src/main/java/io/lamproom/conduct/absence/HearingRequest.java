package io.lamproom.conduct.absence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the person was heard. */
@Schema(examples = "{\"heardAt\": \"2026-11-23T09:10:00+08:00\", \"appeared\": true, \"statement\": \"Overslept.\"}")
record HearingRequest(
        @Schema(description = "With offset; after the shift, not in the future.") @NotNull
        OffsetDateTime heardAt,

        @Schema(description = "Whether the person came; if not, somebody else witnessed that.") @NotNull
        Boolean appeared,

        @Schema(description = "What the person said; or how they were invited.") @NotBlank @Size(max = 2000)
        String statement,

        @Schema(description = "With appeared = false: neither the person nor who was to hear them.")
        @Size(min = 1, max = 32)
        String witnessStaffNo) {}
