package io.lamproom.conduct.danger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A danger as a caller sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DangerView(
        UUID id,
        UUID mineId,
        DangerStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        DangerSource source,
        Discipline discipline,
        Factor factor,
        DangerGrade grade,
        Handling handling,
        UUID placeId,
        String placeDetail,
        boolean underground,
        String description,
        OffsetDateTime foundAt,

        @Schema(description = "The working day it was found on, by the mine's shifts.")
        LocalDate businessDate,

        String shift,
        OffsetDateTime recordedAt,
        boolean late,

        @Schema(description = "From before the mine went live.")
        boolean history,

        @Schema(description = "To whose credit the find goes.")
        UUID finderId,

        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        boolean repeat,
        UUID repeatOf,
        StoppageView stoppage,
        UUID supervisorId,
        AssurancesView assurances,
        MarkView assigned,
        DangerStepView rectified,
        OffsetDateTime closedAt,
        DismissalView dismissal,

        @Schema(description = "The day by which the next step is due; absent when none is.")
        LocalDate dueOn,

        @Schema(description = "To whom it is brought as of today; absent while it is not due.")
        EscalationView escalation,

        boolean extensionAsked,
        List<CheckView> checks,
        List<ExtensionView> extensions,

        @Schema(description = "Each level that those concerned were told of.")
        List<NoticeView> notices,

        long version) {

    /** A step that was taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarkView(OffsetDateTime at, String staffNo) {

        static MarkView of(Mark mark, ZoneId zone) {
            return mark == null
                    ? null
                    : new MarkView(offset(mark.at(), zone), mark.by().staffNo());
        }
    }

    /** A step that was taken, and what was written about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DangerStepView(OffsetDateTime at, String staffNo, String note) {

        static DangerStepView of(Step step, ZoneId zone) {
            return step == null
                    ? null
                    : new DangerStepView(offset(step.at(), zone), step.by().staffNo(), step.note());
        }
    }

    /** The area that was stopped; resumed is absent while it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoppageView(String area, MarkView stopped, MarkView resumed) {}

    /** The five assurances. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssurancesView(UUID responsibleId, String measures, Long fundsFen, LocalDate deadline, String plan) {}

    /** Why it is not followed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DismissalView(DismissalGround ground, UUID doubleOf, DangerStepView decision) {}

    /** A level of the ladder, and since when it is reached. */
    record EscalationView(EscalationLevel to, LocalDate since, long daysOverdue) {}

    /** A check. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckView(boolean passed, OffsetDateTime at, String staffNo, String note) {}

    /** A deadline asked to be put off; approved is absent until it is decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExtensionView(
            LocalDate formerDeadline,
            LocalDate newDeadline,
            String reason,
            String interimMeasure,
            MarkView asked,
            Boolean approved,
            DangerStepView decision) {}

    /** A level that was noted. */
    record NoticeView(EscalationLevel to, LocalDate dueOn, LocalDate reachedOn, OffsetDateTime noticedAt) {}

    static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
