package io.lamproom.conduct.capture;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom or what was meant; what is absent stays as it was told. */
@Schema(examples = "{\"staffNo\": \"100001\"}")
record HeldReportRepair(
        @Schema(description = "The subject; this or `staffNo`.")
        UUID workerId,

        @Schema(description = "The subject's staff number (工号); this or `workerId`.") @Size(min = 1, max = 32)
        String staffNo,

        @Schema(description = "A behaviour of the catalogue in force on that day.") @Size(min = 1, max = 32)
        String behaviourCode) {}
