package io.lamproom.conduct.events;

import java.time.Instant;
import java.util.UUID;

/** Published state of a signed duty list, described by {@code contracts/safety-duty.schema.json}. */
public record SafetyDutyState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        int year,
        String post,
        UUID rulesId,
        String status,
        Instant signedAt,
        Instant checkedAt,
        Boolean met) {}
