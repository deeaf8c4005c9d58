package io.lamproom.member.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param status LEFT, RETIRED or DECEASED
 * @param to the first day on which the worker is employed no more
 */
public record DepartureRequest(
        @NotNull WorkerStatus status, @NotNull LocalDate to) {}
