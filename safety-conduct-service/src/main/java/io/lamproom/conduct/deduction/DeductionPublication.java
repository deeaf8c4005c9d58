package io.lamproom.conduct.deduction;

import io.lamproom.conduct.events.DeductionState;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes deductions: that something is deducted, and not how much. */
@ApplicationScoped
class DeductionPublication implements StateMapping<Deduction> {

    @Override
    public Class<Deduction> aggregate() {
        return Deduction.class;
    }

    @Override
    public String type() {
        return "deduction";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public DeductionState state(Deduction deduction) {
        return new DeductionState(
                deduction.id(),
                deduction.mineId(),
                deduction.erased() ? null : deduction.workerId(),
                deduction.charged().violationId(),
                deduction.charged().liabilityId(),
                deduction.kind().name(),
                deduction.status().name(),
                deduction.month(),
                deduction.proposal().at(),
                Step.timeOf(deduction.decision()),
                deduction.suspendedAt(),
                deduction.lapsedAt(),
                deduction.reversedAt(),
                Mark.timeOf(deduction.handover()),
                deduction.refundDueAt(),
                Mark.timeOf(deduction.refund()),
                deduction.erased());
    }
}
