package io.lamproom.conduct.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has not signed for this year and their post. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyDue(
        @Schema(description = "Of the assignment.") UUID id,

        UUID workerId,
        UUID sectionId,
        UUID teamId,
        String post,

        @Schema(description = "The last day to sign.") LocalDate dueOn,

        boolean overdue) {}
