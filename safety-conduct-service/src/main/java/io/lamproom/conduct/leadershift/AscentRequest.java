package io.lamproom.conduct.leadershift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a leader tells who comes up. */
record AscentRequest(
        @NotNull OffsetDateTime at,

        @Schema(description = "The places of the route, in the order they were gone.") @NotEmpty @Size(max = 100)
        List<@NotNull UUID> routePlaceIds,

        @Schema(description = "Dangers put on record before, found on the route; empty when nothing was found.")
        @NotNull
        @Size(max = 100)
        Set<@NotNull UUID> dangerIds,

        @Size(min = 1, max = 1000) String findings,

        @Schema(description = "The worker who takes over.") @NotNull
        UUID handedOverTo,

        @NotBlank @Size(max = 1000) String handover) {}
