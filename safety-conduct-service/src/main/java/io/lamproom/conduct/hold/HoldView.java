package io.lamproom.conduct.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.violation.ViolationView.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold as those see it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldView(
        UUID id,
        UUID mineId,
        UUID workerId,
        HoldKind kind,
        LocalDate businessDate,
        String shift,
        String place,
        HoldCause cause,
        StepView placing,
        StepView extension,

        @Schema(description = "It ends then by itself.") OffsetDateTime endsAt,

        @Schema(description = "Whether it lasts, as of now.")
        boolean lasts,

        @Schema(description = "Always: the time is paid as worked.")
        boolean paid) {

    static HoldView of(WorkHold hold, Instant now, ZoneId zone) {
        return new HoldView(
                hold.id(),
                hold.mineId(),
                hold.erased() ? null : hold.workerId(),
                hold.kind(),
                hold.businessDate(),
                hold.shift(),
                hold.place(),
                hold.cause(),
                StepView.of(hold.placing(), zone),
                StepView.of(hold.extension(), zone),
                hold.endsAt().atZone(zone).toOffsetDateTime(),
                hold.lasts(now),
                true);
    }
}
