package io.lamproom.member.admission;

import io.lamproom.member.membership.PersonNames.PersonName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An admission in a list.
 *
 * @param nextDueOn the first term that is to be kept, by the rules of today
 */
record AdmissionSummary(
        UUID id,
        UUID branchId,
        UUID workerId,
        String staffNo,
        String name,
        AdmissionStatus status,
        AdmissionStage stage,
        StepKind lastStep,
        LocalDate openedOn,
        LocalDate endedOn,
        LocalDate nextDueOn,
        boolean overdue,
        long version) {

    static AdmissionSummary from(Admission admission, PersonName named, LocalDate nextDueOn, LocalDate today) {
        return new AdmissionSummary(
                admission.id(),
                admission.branchId(),
                admission.workerId(),
                named.staffNo(),
                named.name(),
                admission.status(),
                admission.stage(),
                admission.steps().stream()
                        .map(AdmissionStep::kind)
                        .max(StepKind::compareTo)
                        .orElse(null),
                admission.openedOn(),
                admission.endedOn(),
                nextDueOn,
                nextDueOn != null && today.isAfter(nextDueOn),
                admission.version());
    }
}
