package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A joint liability as it is published; never counted as a violation of its worker. */
public record JointLiabilityState(
        UUID id,
        UUID mineId,
        UUID violationId,
        UUID workerId,
        String ground,
        Instant recordedAt,
        Instant reversedAt,
        LocalDate objectUntil,
        String objectionStatus,
        Instant objectedAt,
        boolean erased) {}
