package io.lamproom.conduct.liability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
        StepView recording,

        @Schema(
                description =
                        "When the violation was revoked or annulled, and this with it, or this alone was reversed.")
        OffsetDateTime reversedAt,

        @Schema(description = "Who reversed it alone, and why.")
        StepView reversal) {

    static JointLiabilityView of(JointLiability liability, ZoneId zone) {
        return new JointLiabilityView(
                liability.id(),
                liability.mineId(),
                liability.violationId(),
                liability.erased() ? null : liability.workerId(),
                liability.ground(),
                StepView.of(liability.recording(), zone),
                liability.reversedAt() == null
                        ? null
                        : liability.reversedAt().atZone(zone).toOffsetDateTime(),
                liability.reversal() == null ? null : StepView.of(liability.reversal(), zone));
    }
}
