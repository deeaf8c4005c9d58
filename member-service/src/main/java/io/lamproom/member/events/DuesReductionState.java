package io.lamproom.member.events;

import io.lamproom.member.dues.DuesReduction;
import io.lamproom.member.dues.ReductionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A reduction of dues as the member topic publishes it, without ground and amount; for the months of [from, to). */
record DuesReductionState(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID workerId,
        ReductionStatus status,
        LocalDate from,
        LocalDate to,
        Instant requestedAt,
        Instant branchDecidedAt,
        Instant decidedAt) {

    static DuesReductionState from(DuesReduction reduction) {
        return new DuesReductionState(
                reduction.id(),
                reduction.mineId(),
                reduction.branchId(),
                reduction.workerId(),
                reduction.status(),
                reduction.validity().validFrom(),
                reduction.validity().validTo(),
                reduction.requestedAt(),
                reduction.branchDecidedAt(),
                reduction.decidedAt());
    }
}
