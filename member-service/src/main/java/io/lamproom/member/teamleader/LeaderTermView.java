package io.lamproom.member.teamleader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A team leader's term as callers see it; in office on the days [from, to).
 *
 * @param overdue whether it was to have ended by {@code asOf}
 * @param appraisalsMissing the years that are over without an appraisal
 */
record LeaderTermView(
        UUID id,
        UUID mineId,
        UUID sectionId,
        UUID teamId,
        UUID workerId,
        UUID positionId,
        Appointment appointment,
        String certificateNo,
        LocalDate from,
        LocalDate to,
        LocalDate plannedTo,
        TermEnd endReason,
        List<LeaderAppraisal> appraisals,
        boolean overdue,
        List<Integer> appraisalsMissing,
        LocalDate asOf,
        long version) {

    static LeaderTermView from(TeamLeaderTerm term, LocalDate today) {
        return new LeaderTermView(
                term.id(),
                term.mineId(),
                term.sectionId(),
                term.teamId(),
                term.workerId(),
                term.positionId(),
                term.appointment(),
                term.certificateNo(),
                term.validity().validFrom(),
                term.validity().validTo(),
                term.plannedTo(),
                term.end(),
                term.appraisals(),
                term.validity().isOpen() && !today.isBefore(term.plannedTo()),
                term.yearsMissing(today),
                today,
                term.version());
    }
}
