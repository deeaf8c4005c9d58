package io.lamproom.conduct.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a worker refused to do. */
record RefusalRequest(
        @Schema(description = "Who refused; if absent, who reports it.") @Size(min = 1, max = 32)
        String staffNo,

        @Schema(description = "A place of the mine's list; this or `placeCode`.")
        UUID placeId,

        @Size(min = 1, max = 32) String placeCode,

        @Schema(description = "When it happened, with offset; not in the future.") @NotNull
        OffsetDateTime occurredAt,

        @Schema(description = "What they were told to do.") @NotBlank @Size(max = 1000)
        String instruction,

        @NotBlank @Size(max = 1000) String reason) {}
