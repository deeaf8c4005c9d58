package io.lamproom.member.commendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether a commendation is confirmed.
 *
 * @param reason why not
 */
record CommendationDecision(
        @NotNull Boolean confirmed,
        @Size(min = 1, max = 200) String reason) {}
