package io.lamproom.conduct.rootcause;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.danger.Factor;
import io.lamproom.conduct.step.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An analysis as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RootCauseView(
        UUID id,
        UUID mineId,
        SubjectKind subjectKind,
        UUID subjectId,
        String title,
        RootCauseStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        OffsetDateTime openedAt,
        OffsetDateTime analysedAt,
        List<CauseView> causes,
        List<ActionView> actions,

        @Schema(description = "The first day on which the effect may be judged; absent while an action is not done.")
        LocalDate effectFrom,

        List<EffectView> checks,
        OffsetDateTime closedAt,
        long version) {

    /** A cause of the tree; the round tells which analysis it is of, after one that did not help. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CauseView(
            UUID id,
            UUID parentId,
            int round,
            Factor factor,
            String description,
            String procedure,
            String step,
            UUID stepOwnerId) {}

    /** What is done about a cause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionView(
            UUID id,
            UUID causeId,
            String description,
            UUID ownerId,
            LocalDate deadline,
            LocalDate doneOn,
            String note,
            boolean overdue) {

        static ActionView of(CorrectiveAction action, LocalDate today) {
            return new ActionView(
                    action.id(),
                    action.causeId(),
                    action.description(),
                    action.ownerId(),
                    action.deadline(),
                    action.doneOn(),
                    action.done() ? action.completion().note() : null,
                    !action.done() && action.deadline().isBefore(today));
        }
    }

    /** A judgement whether it helps. */
    record EffectView(boolean effective, OffsetDateTime at, String note) {}

    static RootCauseView of(RootCause rootCause, LocalDate effectFrom, LocalDate today, ZoneId zone) {
        return new RootCauseView(
                rootCause.id(),
                rootCause.mineId(),
                rootCause.subjectKind(),
                rootCause.subjectId(),
                rootCause.title(),
                rootCause.status(),
                rootCause.status().transitions(),
                offset(Mark.timeOf(rootCause.opening()), zone),
                offset(Mark.timeOf(rootCause.analysis()), zone),
                rootCause.causes().stream()
                        .map(cause -> new CauseView(
                                cause.id(),
                                cause.parentId(),
                                cause.round(),
                                cause.factor(),
                                cause.description(),
                                cause.procedure(),
                                cause.step(),
                                cause.stepOwnerId()))
                        .toList(),
                rootCause.actions().stream()
                        .map(action -> ActionView.of(action, today))
                        .toList(),
                effectFrom,
                rootCause.checks().stream()
                        .map(check -> new EffectView(
                                check.effective(),
                                offset(check.step().at(), zone),
                                check.step().note()))
                        .toList(),
                offset(rootCause.closedAt(), zone),
                rootCause.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
