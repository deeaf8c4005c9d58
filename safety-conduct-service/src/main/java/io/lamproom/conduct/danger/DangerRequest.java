package io.lamproom.conduct.danger;

import io.lamproom.conduct.catalogue.Discipline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone tells of a danger. */
record DangerRequest(
        @Schema(description = "A place of the mine's list; this or `placeCode`.")
        UUID placeId,

        @Size(min = 1, max = 32) String placeCode,

        @Schema(description = "Where in the place.") @Size(min = 1, max = 200)
        String placeDetail,

        @Schema(
                description =
                        "The section, department, contractor or team that answers for it; if absent, the place's.")
        UUID unitId,

        @NotNull DangerSource source,
        @NotNull Discipline discipline,
        @NotNull Factor factor,
        @NotNull DangerGrade grade,
        @NotNull Handling handling,

        @Schema(description = "When it was found, with offset; not in the future.") @NotNull
        OffsetDateTime foundAt,

        @NotBlank @Size(max = 2000) String description,

        @Schema(description = "The staff number of who found it; if absent, who reports it.") @Size(min = 1, max = 32)
        String finderStaffNo) {}
