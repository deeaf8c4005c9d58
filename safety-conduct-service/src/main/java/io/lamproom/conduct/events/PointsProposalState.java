package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal as it is published: no reasons.
 *
 * @param action what is proposed, a code of the mine's policy
 */
public record PointsProposalState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID coveringBranchId,
        UUID sectionId,
        UUID teamId,
        String status,
        int threshold,
        String action,
        int deducted,
        LocalDate raisedOn,
        Instant decidedAt,
        boolean erased) {}
