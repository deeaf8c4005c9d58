package io.lamproom.conduct.duty;

import io.lamproom.conduct.events.SafetyDutyState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes signed duty lists. */
@ApplicationScoped
class SafetyDutyPublication implements StateMapping<SafetyDuty> {

    @Override
    public Class<SafetyDuty> aggregate() {
        return SafetyDuty.class;
    }

    @Override
    public String type() {
        return "safety-duty";
    }

    @Override
    public String root() {
        return "safety-duties";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public SafetyDutyState state(SafetyDuty duty) {
        return new SafetyDutyState(
                duty.id(),
                duty.mineId(),
                duty.workerId(),
                duty.sectionId(),
                duty.teamId(),
                duty.coveringBranchId(),
                duty.dutyYear(),
                duty.post(),
                duty.rulesId(),
                duty.status().name(),
                duty.signing().at(),
                Step.timeOf(duty.check()),
                duty.met());
    }
}
