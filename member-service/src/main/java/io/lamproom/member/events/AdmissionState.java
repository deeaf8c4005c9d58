package io.lamproom.member.events;

import io.lamproom.member.admission.Admission;
import io.lamproom.member.admission.AdmissionStage;
import io.lamproom.member.admission.AdmissionStatus;
import io.lamproom.member.admission.AdmissionStep;
import io.lamproom.member.admission.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An admission as the member topic publishes it: which step was taken when, and nothing of what was said. */
record AdmissionState(
        UUID id,
        UUID mineId,
        UUID workerId,
        UUID branchId,
        AdmissionStatus status,
        AdmissionStage stage,
        LocalDate openedOn,
        LocalDate endedOn,
        LocalDate nextDueOn,
        LocalDate probationFrom,
        LocalDate probationUntil,
        boolean extended,
        List<StepState> steps) {

    /** A step as it was taken. */
    record StepState(StepKind step, int number, LocalDate on, Instant recordedAt, boolean late) {

        static StepState from(AdmissionStep step) {
            return new StepState(step.kind(), step.kind().number(), step.occurredOn(), step.recordedAt(), step.late());
        }
    }

    static AdmissionState from(Admission admission) {
        return new AdmissionState(
                admission.id(),
                admission.mineId(),
                admission.workerId(),
                admission.branchId(),
                admission.status(),
                admission.stage(),
                admission.openedOn(),
                admission.endedOn(),
                admission.nextDueOn(),
                admission.probationFrom(),
                admission.probationUntil(),
                admission.extended(),
                admission.steps().stream().map(StepState::from).toList());
    }
}
