package io.lamproom.conduct.capture;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.conduct.violation.ReportRequest;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reports of one mine, in any order. */
@Schema(examples = """
        {"hold": true, "items": [
          {"id": "019b3a50-0000-7000-8000-0000000000b1", "staffNo": "100001", "behaviourCode": "YS-012",
           "occurredAt": "2026-11-22T23:40:00+08:00", "place": "2301 haulage roadway",
           "description": "Crossed the moving belt without using the bridge."},
          {"id": "019b3a50-0000-7000-8000-0000000000b2", "staffNo": "100002", "behaviourCode": "YS-012",
           "occurredAt": "2026-11-22T23:41:00+08:00", "place": "2301 haulage roadway",
           "description": "Seen on the picture of 23:41.", "source": "CAMERA"}]}""")
record ReportBatch(
        @Schema(
                description =
                        "Keep apart, to be repaired by a person, what names a worker or a behaviour not known here, "
                                + "instead of refusing it.")
        Boolean hold,

        @Schema(
                implementation = ReportRequest[].class,
                description = "Each as a report of its own would be sent, with an `id`; one that cannot be read is "
                        + "refused alone.")
        @NotEmpty
        @Size(max = 1000)
        List<@NotNull JsonNode> items) {

    boolean holds() {
        return Boolean.TRUE.equals(hold);
    }
}
