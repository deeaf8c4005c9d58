package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A violation as a list shows it; its facts, its steps and whether its subject is in doubt are read one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViolationSummary(
        UUID id,

        @Schema(description = "For `If-Match`, between quotation marks.")
        long version,

        UUID mineId,
        ViolationStatus status,

        @Schema(description = "Absent once its term has ended and it was erased.")
        UUID workerId,

        UUID behaviourId,
        String behaviourCode,
        Category category,
        Discipline discipline,

        @Schema(description = "Fixed by the confirmation; absent before it.")
        Grading grading,

        OffsetDateTime occurredAt,

        @Schema(description = "The working day it belongs to, by the mine's shifts.")
        LocalDate businessDate,

        String shift,
        String place,
        boolean underground,
        OffsetDateTime recordedAt,
        ReportSource source,
        boolean late,

        @Schema(description = "From before the mine went live: never lapses.")
        boolean history,

        OffsetDateTime reportedAt,

        @Schema(description = "Shared by the records of all people of one event.")
        UUID eventId,

        @Schema(description = "Its subject told of it before anybody found it.")
        boolean selfReported,

        @Schema(description = "The last day of the appeal; once the notice is served.")
        LocalDate appealUntil,

        @Schema(description = "Once there is one.") AppealStatus appealStatus,

        UUID coveringBranchId,
        @Schema(description = "Shown to Party roles alone.") UUID relationBranchId,
        @Schema(description = "Shown to Party roles alone.") Boolean partyMember,
        UUID sectionId,
        UUID teamId,
        String trade,

        @Schema(description = "The terms while it is unconfirmed, as of now.")
        Terms terms) {}
