package io.lamproom.member.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payment is taken back. */
@Schema(examples = "{\"reason\": \"金额录错，另行登记\"}")
record ReversalRequest(@NotBlank @Size(max = 200) String reason) {}
