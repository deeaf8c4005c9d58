package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a commendation is confirmed.
 *
 * @param reason why not
 */
@Schema(examples = "{\"confirmed\": true}")
record CommendationDecision(
        @NotNull Boolean confirmed,
        @Size(min = 1, max = 200) String reason) {}
