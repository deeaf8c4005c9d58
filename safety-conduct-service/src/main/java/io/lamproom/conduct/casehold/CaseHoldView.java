package io.lamproom.conduct.casehold;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.step.Mark;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold of a case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseHoldView(
        UUID id,
        UUID mineId,
        UUID violationId,
        HoldGround ground,
        String reason,
        OffsetDateTime placedAt,
        @Schema(description = "Absent while it stands.") OffsetDateTime liftedAt,
        long version) {

    static CaseHoldView of(CaseHold hold, ZoneId zone) {
        return new CaseHoldView(
                hold.id(),
                hold.mineId(),
                hold.violationId(),
                hold.ground(),
                hold.placing().note(),
                at(hold.placing().at(), zone),
                at(Mark.timeOf(hold.lifting()), zone),
                hold.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
