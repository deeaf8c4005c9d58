package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Published state of an absence, described by {@code contracts/absence.schema.json}. */
public record AbsenceState(
        UUID id,
        UUID mineId,
        UUID workerId,
        String status,
        LocalDate businessDate,
        String shift,
        String source,
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        boolean partyMember,
        Instant presumedAt,
        Instant heardAt,
        Instant explainedAt,
        Instant confirmedAt,
        LocalDate appealUntil,
        String appealStatus,
        Instant appealedAt,
        Instant reversedAt,
        boolean erased) {}
