package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/** Where a worker belongs on the days [from, to); {@code late} when entered after the close, by a second person's approval. */
record AssignmentView(
        UUID id,
        AssignmentKind kind,
        UUID unitId,
        UUID sectionId,
        UUID teamId,
        String post,
        String trade,
        String duty,
        String usualShift,
        boolean underground,
        LocalDate from,
        LocalDate to,
        boolean late) {

    static AssignmentView from(Assignment assignment) {
        Work work = assignment.work();
        return new AssignmentView(
                assignment.id(),
                assignment.kind(),
                assignment.unitId(),
                assignment.sectionId(),
                assignment.teamId(),
                work.post(),
                work.trade(),
                work.duty(),
                work.usualShift(),
                work.underground(),
                assignment.validity().validFrom(),
                assignment.validity().validTo(),
                assignment.late());
    }
}
