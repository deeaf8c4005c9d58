package io.lamproom.conduct.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalView(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID sectionId,
        OffsetDateTime occurredAt,
        LocalDate businessDate,
        String shift,
        UUID placeId,
        String instruction,
        String reason,
        RefusalStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "The last day on which what befalls the worker is reviewed.")
        LocalDate watchedUntil,

        OffsetDateTime recordedAt,
        OffsetDateTime decidedAt,
        String decision,
        long version) {

    /** The union's review of something that befell the worker. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusalReviewView(
            UUID id,
            UUID mineId,
            UUID refusalId,

            @Schema(description = "The violation that was put on record, where it is of one.")
            UUID violationId,

            @Schema(description = "The assignment that a transfer or loan led to, where it is of one.")
            UUID assignmentId,

            @Schema(description = "The deduction that was proposed, where it is of one.")
            UUID deductionId,

            @Schema(description = "The absence that was confirmed, where it is of one.")
            UUID absenceId,

            ReviewStatus status,
            List<String> transitions,
            OffsetDateTime openedAt,
            OffsetDateTime foundAt,
            String note,
            long version) {

        static RefusalReviewView of(RefusalReview review, ZoneId zone) {
            return new RefusalReviewView(
                    review.id(),
                    review.mineId(),
                    review.refusalId(),
                    review.violationId(),
                    review.erased() ? null : review.assignmentId(),
                    review.deductionId(),
                    review.absenceId(),
                    review.status(),
                    review.status().transitions(),
                    offset(review.openedAt(), zone),
                    offset(Step.timeOf(review.finding()), zone),
                    review.finding() == null ? null : review.finding().note(),
                    review.version());
        }
    }

    static RefusalView of(UnsafeWorkRefusal refusal, ZoneId zone) {
        Refused refused = refusal.refused();
        return new RefusalView(
                refusal.id(),
                refusal.mineId(),
                refusal.erased() ? null : refused.workerId(),
                refused.sectionId(),
                offset(refused.occurredAt(), zone),
                refused.businessDate(),
                refused.shift(),
                refused.placeId(),
                refused.instruction(),
                refused.reason(),
                refusal.status(),
                refusal.status().transitions(),
                refusal.watchedUntil(),
                offset(refusal.recording().at(), zone),
                offset(Step.timeOf(refusal.outcome()), zone),
                refusal.outcome() == null ? null : refusal.outcome().note(),
                refusal.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
