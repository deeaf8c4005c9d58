package io.lamproom.conduct.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.LostShift;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appeal as those see it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppealView(
        UUID id,
        UUID mineId,
        UUID violationId,
        UUID workerId,
        AppealStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        @Schema(description = "Who made it, when, and on what grounds.")
        StepView making,

        @Schema(description = "Whether the subject was stopped from work when it was made: the term is shorter then.")
        boolean stopped,

        @Schema(description = "The last day to decide it.") LocalDate decideBy,

        @Schema(description = "Open past that day, as of today.")
        boolean overdue,

        @Schema(description = "Who decided it, when, and the reasons; or who withdrew it.")
        StepView ending,

        String grade,
        Integer points,
        List<LostShift> lostShifts) {

    static AppealView of(Appeal appeal, LocalDate today, ZoneId zone) {
        return new AppealView(
                appeal.id(),
                appeal.mineId(),
                appeal.violationId(),
                appeal.erased() ? null : appeal.workerId(),
                appeal.status(),
                appeal.transitions(),
                StepView.of(appeal.making(), zone),
                appeal.stopped(),
                appeal.decideBy(),
                appeal.status() == AppealStatus.OPEN && today.isAfter(appeal.decideBy()),
                StepView.of(appeal.ending(), zone),
                appeal.grade(),
                appeal.points(),
                appeal.lostShifts());
    }
}
