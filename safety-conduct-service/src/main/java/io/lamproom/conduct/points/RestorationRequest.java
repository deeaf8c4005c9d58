package io.lamproom.conduct.points;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What gives points back. */
record RestorationRequest(
        @NotNull PointsRules.Ground ground,

        @NotNull
        @Schema(
                description = "The worker's safety class in training-service, or their commendation in member-service:"
                        + " each gives points back once.")
        UUID sourceId) {}
