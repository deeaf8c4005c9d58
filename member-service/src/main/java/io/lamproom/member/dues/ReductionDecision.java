package io.lamproom.member.dues;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a request for a reduction is agreed to. */
@Schema(examples = "{\"approved\": true}")
record ReductionDecision(@NotNull Boolean approved) {}
