package io.lamproom.conduct.points;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What gives points back.
 *
 * @param reference the class or the commendation: each gives points back once
 */
record RestorationRequest(
        @NotNull PointsRules.Ground ground,
        @NotBlank @Size(max = 100) String reference) {}
