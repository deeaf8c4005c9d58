package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone tells of an act. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportRequest(
        @Schema(
                description = "Made by the caller, for a device that works without a connection; a repeat with the "
                        + "same content answers as the first did.")
        UUID id,

        @Schema(description = "The subject; this or `staffNo`.")
        UUID workerId,

        @Schema(description = "The subject's staff number (工号); this or `workerId`.") @Size(min = 1, max = 32)
        String staffNo,

        @Schema(description = "The mine's code; only from a program that serves several mines and gives a `staffNo`.")
        @Size(min = 1, max = 32)
        String mine,

        @Schema(description = "A behaviour of the catalogue in force on that day.") @NotBlank @Size(max = 32)
        String behaviourCode,

        @Schema(description = "When it happened, with offset; not in the future.") @NotNull
        OffsetDateTime occurredAt,

        @NotBlank @Size(max = 200) String place,

        @Schema(description = "Whether it happened below ground; if absent, as the subject's post says.")
        Boolean underground,

        @Schema(description = "The facts (三违事实描述).") @NotBlank @Size(max = 2000)
        String description,

        @Schema(description = "The subject signed on the spot (当场签字); then the recorder may also verify.")
        Boolean signedOnSpot,

        @Schema(description = "Who told the recorder of it. Sealed: shown to the discipline committee alone.")
        @Size(min = 1, max = 200)
        String informant,

        @Schema(
                description =
                        "One event with several people: a report for each, all with this id, which the caller makes.")
        UUID eventId,

        @Schema(
                description = "Of a rule-breaking instruction (违章指挥), whose subject is who gave it: the workers who "
                        + "refused it. With an `eventId`; none of them is a subject of that event.")
        @Size(max = 50)
        List<@NotNull UUID> refusedBy,

        @Schema(description = "`REPORTED` unless a `DRAFT` is meant.")
        Intent status,

        @Schema(
                description = "By what it was noticed, `PERSON` unless given; what comes from a `CAMERA` is a draft "
                        + "whatever the status says, for a person to look at and hand in.")
        ReportSource source) {

    /** As what a report may be put on record. */
    @Schema(name = "ReportIntent", description = "`DRAFT` to be handed in later 草稿; `REPORTED` 上报.")
    public enum Intent {
        DRAFT,
        REPORTED
    }

    List<UUID> refusers() {
        return refusedBy == null ? List.of() : refusedBy;
    }

    /** The same of another worker or behaviour, where one is given. Who signed on the spot did not sign for another. */
    public ReportRequest meaning(UUID otherWorkerId, String otherStaffNo, String otherBehaviourCode) {
        boolean another = otherWorkerId != null || otherStaffNo != null;
        return new ReportRequest(
                id,
                another ? otherWorkerId : workerId,
                another ? otherStaffNo : staffNo,
                mine,
                otherBehaviourCode == null ? behaviourCode : otherBehaviourCode,
                occurredAt,
                place,
                underground,
                description,
                another ? Boolean.FALSE : signedOnSpot,
                informant,
                eventId,
                refusedBy,
                status,
                source);
    }

    boolean asDraft() {
        return status == Intent.DRAFT || noticedBy() == ReportSource.CAMERA;
    }

    ReportSource noticedBy() {
        return source == null ? ReportSource.PERSON : source;
    }

    /** When it happened, as precise as it is kept. */
    Instant happenedAt() {
        return occurredAt.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
