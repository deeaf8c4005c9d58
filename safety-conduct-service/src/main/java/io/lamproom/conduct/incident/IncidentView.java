package io.lamproom.conduct.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as a caller sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncidentView(
        UUID id,
        UUID mineId,
        IncidentKind kind,
        IncidentStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        OffsetDateTime occurredAt,
        LocalDate businessDate,
        String shift,
        UUID placeId,
        String placeDetail,
        boolean underground,
        String description,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        OffsetDateTime recordedAt,
        boolean late,
        boolean history,
        int deaths,
        int seriouslyInjured,
        int slightlyInjured,
        int daysLost,

        @Schema(description = "Shown to the safety department and the union alone.")
        List<AffectedView> persons,

        @Schema(description = "Shown to the safety department alone.")
        UUID reporterId,

        FindingsView investigation,
        FindingsView closing,
        long version) {

    /** Whom it happened to. */
    record AffectedView(UUID workerId, Injury injury, int daysLost) {}

    /** A step of the investigation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingsView(OffsetDateTime at, String staffNo, String note) {

        static FindingsView of(Step step, ZoneId zone) {
            return step == null
                    ? null
                    : new FindingsView(offset(step.at(), zone), step.by().staffNo(), step.note());
        }
    }

    /**
     * @param withPersons whether the caller may see whom it happened to
     * @param withReporter whether the caller may see who reported it
     */
    static IncidentView of(Incident incident, boolean withPersons, boolean withReporter, ZoneId zone) {
        Happening happening = incident.happening();
        Attributed attributed = incident.attributed();
        return new IncidentView(
                incident.id(),
                incident.mineId(),
                incident.kind(),
                incident.status(),
                incident.status().transitions(),
                offset(happening.occurredAt(), zone),
                happening.businessDate(),
                happening.shift(),
                happening.placeId(),
                happening.placeDetail(),
                happening.underground(),
                happening.description(),
                attributed.sectionId(),
                attributed.teamId(),
                attributed.coveringBranchId(),
                offset(incident.reporter().at(), zone),
                happening.late(),
                happening.history(),
                incident.count(Injury.DEATH),
                incident.count(Injury.SERIOUS),
                incident.count(Injury.MINOR),
                incident.daysLost(),
                withPersons ? persons(incident) : null,
                withReporter ? incident.reporter().workerId() : null,
                FindingsView.of(incident.investigation(), zone),
                FindingsView.of(incident.closing(), zone),
                incident.version());
    }

    private static List<AffectedView> persons(Incident incident) {
        return incident.persons().stream()
                .map(person -> new AffectedView(person.workerId(), person.injury(), person.daysLost()))
                .toList();
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
