package io.lamproom.platform.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param kind of which records, as the list of what is due names it */
public record RetentionPlanRequest(
        @NotNull UUID mineId, @NotBlank String kind) {}
