package io.lamproom.member.dues;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/** A reduction of dues as callers see it; it counts for dues reckoned after its approval. */
record ReductionView(
        UUID id,
        UUID branchId,
        UUID workerId,
        ReductionGround ground,
        ReductionStatus status,
        YearMonth from,
        YearMonth to,
        long reducedToFen,
        OffsetDateTime branchDecidedAt,
        OffsetDateTime decidedAt,
        long version) {

    static ReductionView from(DuesReduction reduction, ZoneId zone) {
        return new ReductionView(
                reduction.id(),
                reduction.branchId(),
                reduction.workerId(),
                reduction.ground(),
                reduction.status(),
                YearMonth.from(reduction.validity().validFrom()),
                YearMonth.from(reduction.validity().validTo()),
                reduction.reducedToFen(),
                reduction.branchDecidedAt() == null
                        ? null
                        : reduction.branchDecidedAt().atZone(zone).toOffsetDateTime(),
                reduction.decidedAt() == null
                        ? null
                        : reduction.decidedAt().atZone(zone).toOffsetDateTime(),
                reduction.version());
    }
}
