package io.lamproom.conduct.pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as callers see it: how often what repeated where, and no names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatternReviewView(
        UUID id,
        UUID mineId,
        PatternKind kind,
        @Schema(description = "The team or the place.") UUID scopeId,

        @Schema(description = "The behaviour's code, or discipline and factor of the dangers.")
        String matter,

        int facts,
        LocalDate firstOn,
        LocalDate lastOn,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        PatternStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        OffsetDateTime openedAt,
        OffsetDateTime decidedAt,
        String decidedByStaffNo,

        @Schema(description = "What is done about it, or why nothing is.")
        String note,

        @Schema(description = "The violations or dangers, each read by its own right.")
        List<UUID> factIds,

        long version) {

    static PatternReviewView of(PatternReview review, ZoneId zone) {
        Pattern pattern = review.pattern();
        Whose whose = review.whose();
        Step decision = review.decision();
        return new PatternReviewView(
                review.id(),
                review.mineId(),
                pattern.kind(),
                pattern.scopeId(),
                pattern.matter(),
                pattern.facts(),
                pattern.firstOn(),
                pattern.lastOn(),
                whose.sectionId(),
                whose.teamId(),
                whose.coveringBranchId(),
                review.status(),
                review.status().transitions(),
                offset(review.openedAt(), zone),
                offset(Step.timeOf(decision), zone),
                decision == null ? null : decision.by().staffNo(),
                decision == null ? null : decision.note(),
                review.factIds().stream().sorted().toList(),
                review.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
