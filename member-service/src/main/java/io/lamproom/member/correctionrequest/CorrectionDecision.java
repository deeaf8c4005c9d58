package io.lamproom.member.correctionrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a request.
 *
 * @param accepted whether the record was put right as asked
 * @param answer what was done, or why it was not (art. 50: a refusal states its reasons)
 */
@Schema(examples = "{\"accepted\": true, \"answer\": \"已按劳动合同更正\"}")
record CorrectionDecision(
        @NotNull Boolean accepted,
        @NotBlank @Size(max = 1000) String answer) {}
