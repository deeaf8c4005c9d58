package io.lamproom.conduct.liability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.appeal.AppealCourseView;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A joint liability as those see it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JointLiabilityView(
        UUID id,
        UUID mineId,
        UUID violationId,
        UUID workerId,
        LiabilityGround ground,
        LiabilityStatus status,

        @Schema(description = "The sub-resources that may be posted now.")
        List<String> transitions,

        StepView recording,

        @Schema(description = "The last day to object to it.")
        LocalDate objectUntil,

        @Schema(description = "The objection; `REVOKED` where the joint liability was reversed by it.")
        AppealCourseView objection,

        @Schema(
                description =
                        "When the violation was revoked or annulled, and this with it, or this alone was reversed.")
        OffsetDateTime reversedAt,

        @Schema(description = "Who reversed it alone or by deciding the objection, and why.")
        StepView reversal) {

    static JointLiabilityView of(JointLiability liability, ZoneId zone) {
        return new JointLiabilityView(
                liability.id(),
                liability.mineId(),
                liability.violationId(),
                liability.erased() ? null : liability.workerId(),
                liability.ground(),
                liability.status(),
                liability.transitions(),
                StepView.of(liability.recording(), zone),
                liability.objectUntil(),
                AppealCourseView.of(liability.objection(), zone),
                liability.reversedAt() == null
                        ? null
                        : liability.reversedAt().atZone(zone).toOffsetDateTime(),
                StepView.of(liability.reversal(), zone));
    }
}
