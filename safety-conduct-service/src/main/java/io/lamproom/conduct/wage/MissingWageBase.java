package io.lamproom.conduct.wage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was employed in a month and whose wage of it has not been told. */
record MissingWageBase(
        UUID workerId,
        String staffNo,

        @Schema(description = "A deduction waits for it.") boolean awaited) {}
