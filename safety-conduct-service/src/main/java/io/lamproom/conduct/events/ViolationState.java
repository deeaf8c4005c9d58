package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A violation as it is published: no name, no narrative. Grade, national grade and points are null until it is
 * confirmed; every milestone stays with its time, so a version that is skipped loses nothing.
 *
 * @param revokedAt by an appeal, or with {@code annulledAt} by an authority: from then on it counts in no figure
 * @param returnSteps codes of what the subject does before the return to work; null until it is confirmed
 * @param lostShifts to be paid after all; null until it is annulled, since those of an appeal are the appeal's
 * @param pointsSuspended an appeal is open
 * @param workerId null once it is erased
 * @param withdrawn it is to be taken out of every figure, as if it had never been
 * @param erased its term has ended: whose it was is forgotten, and it still counts
 */
public record ViolationState(
        UUID id,
        UUID mineId,
        UUID workerId,
        String status,
        Instant occurredAt,
        LocalDate businessDate,
        String shift,
        Instant recordedAt,
        boolean late,
        boolean history,
        String behaviourCode,
        String category,
        String discipline,
        String grade,
        boolean serious,
        Integer nationalGrade,
        Integer points,
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        boolean partyMember,
        boolean underground,
        Instant reportedAt,
        Instant verifiedAt,
        Instant confirmedAt,
        Instant voidedAt,
        Instant revokedAt,
        UUID eventId,
        boolean selfReported,
        Boolean contractor,
        List<String> returnSteps,
        Integer classDays,
        Instant noticeServedAt,
        String noticeAnswer,
        Instant educationAt,
        Instant returnApprovedAt,
        Instant followUpAt,
        LocalDate followUpUntil,
        Instant closedAt,
        String closedAs,
        Instant annulledAt,
        List<Lost> lostShifts,
        String appealStatus,
        Instant appealedAt,
        Instant appealDecidedAt,
        boolean pointsSuspended,
        boolean withdrawn,
        boolean erased) {

    /** A shift that was lost. */
    public record Lost(LocalDate businessDate, String shift) {}
}
