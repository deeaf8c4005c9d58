package io.lamproom.conduct.violation;

import io.lamproom.conduct.events.ViolationState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes violations. */
@ApplicationScoped
class ViolationPublication implements StateMapping<Violation> {

    @Override
    public Class<Violation> aggregate() {
        return Violation.class;
    }

    @Override
    public String type() {
        return "violation";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public ViolationState state(Violation violation) {
        Occurrence occurrence = violation.occurrence();
        Attribution attribution = violation.attribution();
        Grading grading = violation.grading();
        return new ViolationState(
                violation.id(),
                violation.mineId(),
                violation.workerId(),
                violation.status().name(),
                occurrence.occurredAt(),
                occurrence.businessDate(),
                occurrence.shift(),
                violation.recording().recordedAt(),
                violation.late(),
                occurrence.history(),
                violation.behaviourCode(),
                violation.category().name(),
                violation.discipline().name(),
                grading == null ? null : grading.grade(),
                grading != null && grading.serious(),
                grading == null ? null : grading.nationalGrade(),
                grading == null ? null : grading.points(),
                attribution.coveringBranchId(),
                attribution.relationBranchId(),
                attribution.sectionId(),
                attribution.teamId(),
                attribution.partyMember(),
                occurrence.underground(),
                violation.reportedAt(),
                Step.timeOf(violation.verification()),
                Step.timeOf(violation.confirmation()),
                Step.timeOf(violation.voiding()),
                null,
                false);
    }
}
