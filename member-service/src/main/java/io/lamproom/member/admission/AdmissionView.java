package io.lamproom.member.admission;

import io.lamproom.member.membership.PersonNames.PersonName;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An admission with everything that was done, and what comes next.
 *
 * @param resumedOn the day on which it was taken over with the probation under way; null where it began here
 */
record AdmissionView(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID workerId,
        String staffNo,
        String name,
        AdmissionStatus status,
        AdmissionStage stage,
        LocalDate openedOn,
        LocalDate endedOn,
        LocalDate resumedOn,
        LocalDate probationFrom,
        LocalDate probationUntil,
        boolean extended,
        List<StepView> steps,
        List<AttendantView> attendants,
        List<ObservationView> observations,
        List<RulingView> rulings,
        NextStepsView next,
        long version) {

    /** A step as it was taken. */
    @Schema(name = "AdmissionStepView")
    record StepView(
            StepKind step,
            int number,
            LocalDate on,
            String decider,
            String evidence,
            String reason,
            UUID resolutionId,
            Vote vote,
            Training training,
            PublicNotice notice,
            LocalDate leagueRecommendedOn,
            LocalDate leavesOn,
            boolean late,
            OffsetDateTime recordedAt) {

        static StepView from(AdmissionStep step, ZoneId zone) {
            return new StepView(
                    step.kind(),
                    step.kind().number(),
                    step.occurredOn(),
                    step.decider(),
                    step.evidence(),
                    step.reason(),
                    step.resolutionId(),
                    step.vote(),
                    step.training(),
                    step.notice(),
                    step.leagueRecommendedOn(),
                    step.leavesOn(),
                    step.late(),
                    step.recordedAt().atZone(zone).toOffsetDateTime());
        }
    }

    /** A contact person or sponsor on the days [from, to). */
    record AttendantView(Attendant.Kind kind, UUID workerId, LocalDate from, LocalDate to) {

        static AttendantView from(Attendant attendant) {
            return new AttendantView(
                    attendant.kind(),
                    attendant.workerId(),
                    attendant.validity().validFrom(),
                    attendant.validity().validTo());
        }
    }

    /** What the branch saw. */
    record ObservationView(LocalDate on, String summary) {}

    /** An extension of the probation or an end. */
    record RulingView(Ruling.Kind kind, LocalDate on, Integer months, String reason, UUID resolutionId, Vote vote) {}

    static AdmissionView from(Admission admission, PersonName named, NextStepsView next, ZoneId zone) {
        return new AdmissionView(
                admission.id(),
                admission.mineId(),
                admission.branchId(),
                admission.workerId(),
                named.staffNo(),
                named.name(),
                admission.status(),
                admission.stage(),
                admission.openedOn(),
                admission.endedOn(),
                admission.resumedOn(),
                admission.probationFrom(),
                admission.probationUntil(),
                admission.extended(),
                admission.steps().stream()
                        .map(step -> StepView.from(step, zone))
                        .toList(),
                admission.attendants().stream().map(AttendantView::from).toList(),
                admission.observations().stream()
                        .map(each -> new ObservationView(each.occurredOn(), each.summary()))
                        .toList(),
                admission.rulings().stream()
                        .map(each -> new RulingView(
                                each.kind(),
                                each.occurredOn(),
                                each.months(),
                                each.reason(),
                                each.resolutionId(),
                                each.vote()))
                        .toList(),
                next,
                admission.version());
    }
}
