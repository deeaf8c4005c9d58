package io.lamproom.conduct.danger;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** How a danger is to be taken, otherwise than it was reported. */
record ClassificationRequest(
        @NotNull DangerGrade grade,
        @NotNull Handling handling,
        @NotNull UUID unitId) {}
