package io.lamproom.conduct.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.ReportRequest;
import io.lamproom.conduct.violation.ReportSource;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A held item as who may repair it sees it. Who told of it stays sealed.
 *
 * @param id made by the program; the violation's, once it is repaired
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldReportView(
        UUID id,
        UUID mineId,
        HeldStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "The program by which it came.")
        String feed,

        OffsetDateTime receivedAt,
        LocalDate receivedOn,

        @Schema(description = "The rule that stands against it.")
        String code,

        @Schema(description = "The field that the rule is about.")
        String pointer,

        @Schema(description = "What was told; kept while it waits.")
        ToldView told,

        StepView ending) {

    /** What was told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldView(
            UUID workerId,
            String staffNo,
            String behaviourCode,
            OffsetDateTime occurredAt,
            String place,
            Boolean underground,
            String description,
            Boolean signedOnSpot,
            UUID eventId,
            ReportSource source) {

        static ToldView of(ReportRequest report) {
            return report == null
                    ? null
                    : new ToldView(
                            report.workerId(),
                            report.staffNo(),
                            report.behaviourCode(),
                            report.occurredAt(),
                            report.place(),
                            report.underground(),
                            report.description(),
                            report.signedOnSpot(),
                            report.eventId(),
                            report.source());
        }
    }

    static HeldReportView of(HeldReport held, ReportRequest told, ZoneId zone) {
        return new HeldReportView(
                held.id(),
                held.mineId(),
                held.status(),
                held.transitions(),
                held.feed(),
                offset(held.receivedAt(), zone),
                held.receivedOn(),
                held.code(),
                held.pointer(),
                ToldView.of(told),
                StepView.of(held.ending(), zone));
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
