package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A refusal of unsafe work as it is published: not whose it was, nor where. */
public record UnsafeWorkRefusalState(
        UUID id,
        UUID mineId,
        String status,
        LocalDate businessDate,
        LocalDate watchedUntil,
        Instant recordedAt,
        Instant decidedAt,
        boolean erased) {}
