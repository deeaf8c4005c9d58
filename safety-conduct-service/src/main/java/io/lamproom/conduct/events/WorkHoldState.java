package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hold as it is published: neither reason nor cause. It lapses at {@code endsAt} by itself, without another event. */
public record WorkHoldState(
        UUID id,
        UUID mineId,
        UUID workerId,
        String kind,
        LocalDate businessDate,
        String shift,
        Instant placedAt,
        Instant extendedAt,
        Instant endsAt,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        boolean erased) {}
