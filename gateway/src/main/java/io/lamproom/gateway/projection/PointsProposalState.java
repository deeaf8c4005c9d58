package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What is used of the published state of a proposal that a points threshold raised (记分预警). */
record PointsProposalState(
        UUID mineId,
        UUID workerId,
        UUID coveringBranchId,
        UUID sectionId,
        UUID teamId,
        String status,
        Integer threshold,
        LocalDate raisedOn,
        Instant decidedAt) {

    private static final Set<String> WITHOUT_GROUND = Set.of("WITHDRAWN", "REVERSED");

    PointsProposalState {
        FactKind.require(mineId, status, raisedOn);
    }

    /** The points behind it were never due. */
    boolean withoutGround() {
        return WITHOUT_GROUND.contains(status);
    }
}
