package io.lamproom.conduct.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone tells of an incident. */
record IncidentRequest(
        @NotNull IncidentKind kind,

        @Schema(description = "A place of the mine's list; this or `placeCode`.")
        UUID placeId,

        @Size(min = 1, max = 32) String placeCode,
        @Size(min = 1, max = 200) String placeDetail,

        @Schema(description = "The section, department, contractor or team it counts for; if absent, the place's.")
        UUID unitId,

        @Schema(description = "When it happened, with offset; not in the future.") @NotNull
        OffsetDateTime occurredAt,

        @NotBlank @Size(max = 2000) String description) {}
