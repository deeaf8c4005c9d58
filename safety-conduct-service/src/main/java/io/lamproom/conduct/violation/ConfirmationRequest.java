package io.lamproom.conduct.violation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the confirmer says of the act. */
@Schema(examples = "{\"note\": \"Seen by two inspectors.\"}")
record ConfirmationRequest(
        @Schema(
                description =
                        "It is another act than the one confirmed of the same worker, behaviour, business date and shift; "
                                + "the note says why.")
        Boolean separateAct,

        @Size(min = 1, max = 500) String note) {

    boolean statesSeparateAct() {
        return Boolean.TRUE.equals(separateAct);
    }
}
