package io.lamproom.conduct.inspection;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An inspection that is to be made. */
record InspectionRequest(
        @NotNull InspectionKind kind,
        @NotNull UUID inspectorId,
        @NotNull LocalDate plannedOn,
        @NotEmpty @Size(max = 100) Set<@NotNull UUID> placeIds) {}
