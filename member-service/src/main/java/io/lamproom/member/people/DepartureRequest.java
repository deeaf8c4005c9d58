package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param status LEFT, RETIRED or DECEASED
 * @param to the first day on which the worker is employed no more
 */
@Schema(examples = "{\"status\": \"RETIRED\", \"to\": \"2026-12-01\"}")
public record DepartureRequest(
        @NotNull WorkerStatus status, @NotNull LocalDate to) {}
