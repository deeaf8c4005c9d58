package io.lamproom.conduct.inspection;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspection did and found. */
record ResultRequest(
        @NotNull OffsetDateTime doneAt,
        @NotEmpty @Size(max = 100) Set<@NotNull UUID> visitedPlaceIds,

        @Schema(
                description =
                        "Dangers put on record before, found at the visited places; empty when nothing was found.")
        @NotNull
        @Size(max = 100)
        Set<@NotNull UUID> dangerIds,

        @Size(min = 1, max = 1000) String note) {}
