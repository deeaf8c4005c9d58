package io.lamproom.member.events;

import io.lamproom.member.commendation.Commendation;
import io.lamproom.member.commendation.CommendationKind;
import io.lamproom.member.commendation.CommendationLevel;
import io.lamproom.member.commendation.CommendationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A commendation as the member topic publishes it, without its words; it counts from {@code confirmedAt} on. */
record CommendationState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID coveringBranchId,
        UUID sectionId,
        UUID teamId,
        CommendationKind kind,
        CommendationLevel level,
        LocalDate businessDate,
        CommendationStatus status,
        boolean late,
        Instant recordedAt,
        Instant confirmedAt,
        Instant revokedAt) {

    static CommendationState from(Commendation commendation) {
        boolean confirmed = commendation.status() == CommendationStatus.CONFIRMED
                || commendation.status() == CommendationStatus.REVOKED;
        return new CommendationState(
                commendation.id(),
                commendation.mineId(),
                commendation.workerId(),
                commendation.place().branchId(),
                commendation.place().sectionId(),
                commendation.place().teamId(),
                commendation.kind(),
                commendation.level(),
                commendation.happenedOn(),
                commendation.status(),
                commendation.late(),
                commendation.proposedAt(),
                confirmed ? commendation.decidedAt() : null,
                commendation.revokedAt());
    }
}
