package io.lamproom.conduct.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hidden danger as it is published: no narrative, no money. Each milestone, check, decided extension and escalation
 * stays with its time, so a version that is skipped loses nothing.
 *
 * @param dueOn the day by which the next step is due; null when none is
 * @param withdrawn it is to be taken out of every figure, as if it had never been
 */
public record DangerState(
        UUID id,
        UUID mineId,
        String status,
        String source,
        String discipline,
        String factor,
        String grade,
        String handling,
        UUID placeId,
        boolean underground,
        Instant foundAt,
        LocalDate businessDate,
        String shift,
        Instant recordedAt,
        boolean late,
        boolean history,
        UUID finderId,
        UUID sectionId,
        UUID teamId,
        UUID coveringBranchId,
        UUID repeatOf,
        UUID responsibleId,
        UUID supervisorId,
        LocalDate deadline,
        LocalDate dueOn,
        Instant stoppedAt,
        Instant resumedAt,
        Instant assignedAt,
        Instant rectifiedAt,
        Instant closedAt,
        Instant dismissedAt,
        UUID doubleOf,
        List<Check> checks,
        List<Extension> extensions,
        List<Escalation> escalations,
        boolean withdrawn) {

    /** A check whether it was put right. */
    public record Check(Instant at, boolean passed) {}

    /** A deadline asked to be put off; approved is null until it is decided. */
    public record Extension(
            LocalDate formerDeadline, LocalDate newDeadline, Instant askedAt, Instant decidedAt, Boolean approved) {}

    /** A level that the overdue danger was brought to. */
    public record Escalation(String to, LocalDate dueOn, LocalDate reachedOn, Instant noticedAt) {}
}
