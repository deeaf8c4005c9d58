package io.lamproom.member.events;

import io.lamproom.member.teamleader.Appointment;
import io.lamproom.member.teamleader.LeaderGrade;
import io.lamproom.member.teamleader.TeamLeaderTerm;
import io.lamproom.member.teamleader.TermEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A team leader's term as the member topic publishes it; in office on the days [from, to). */
record TeamLeaderTermState(
        UUID id,
        UUID mineId,
        UUID sectionId,
        UUID teamId,
        UUID workerId,
        Appointment appointment,
        boolean certified,
        LocalDate from,
        LocalDate to,
        LocalDate plannedTo,
        TermEnd endReason,
        List<AppraisalState> appraisals) {

    /** What a year's appraisal found. */
    record AppraisalState(int year, LeaderGrade grade, LocalDate appraisedOn) {}

    static TeamLeaderTermState from(TeamLeaderTerm term) {
        return new TeamLeaderTermState(
                term.id(),
                term.mineId(),
                term.sectionId(),
                term.teamId(),
                term.workerId(),
                term.appointment(),
                term.certificateNo() != null,
                term.validity().validFrom(),
                term.validity().validTo(),
                term.plannedTo(),
                term.end(),
                term.appraisals().stream()
                        .map(done -> new AppraisalState(done.year(), done.grade(), done.appraisedOn()))
                        .toList());
    }
}
